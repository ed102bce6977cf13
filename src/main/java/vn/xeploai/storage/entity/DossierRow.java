package vn.xeploai.storage.entity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.TaskCounts;

/** Hồ sơ tự kiểm điểm, as stored, without its points, tasks and comments. */
@Entity
@Table(name = "dossier")
@SuppressWarnings("NullAway.Init")
final class DossierRow implements Row<Dossier> {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "assessment_year")
    int year;

    @Column(name = "member_id")
    @Nullable UUID memberId;

    @Column(name = "organization_code")
    @Nullable String unitCode;

    @Column(name = "tasks_assigned")
    @Nullable Integer assigned;

    @Column(name = "tasks_done")
    @Nullable Integer done;

    @Column(name = "tasks_late")
    @Nullable Integer late;

    @Column(name = "tasks_above")
    @Nullable Integer above;

    @Column(name = "tasks_failed")
    @Nullable Integer failed;

    /** Made of year and subject, so that two desks cannot begin two dossiers of one subject. */
    static UUID idOf(int year, Reviewed subject) {
        String key = switch (subject) {
            case Reviewed.Person person -> year + " member " + person.id();
            case Reviewed.Unit unit -> year + " unit " + unit.code();
        };
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void take(Dossier value) {
        id = idOf(value.year(), value.subject());
        year = value.year();
        memberId = value.subject() instanceof Reviewed.Person person ? person.id() : null;
        unitCode = value.subject() instanceof Reviewed.Unit unit ? unit.code() : null;
        TaskCounts counts = value.typed();
        assigned = counts == null ? null : counts.assigned();
        done = counts == null ? null : counts.done();
        late = counts == null ? null : counts.late();
        above = counts == null ? null : counts.above();
        failed = counts == null ? null : counts.failed();
    }

    @Override
    public Dossier value() {
        return new Dossier(year, subject(), Map.of(), counts(), List.of(), List.of());
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return year + " " + (unitCode == null ? "" : unitCode);
    }

    private Reviewed subject() {
        if (memberId != null) {
            return new Reviewed.Person(memberId);
        }
        if (unitCode != null) {
            return new Reviewed.Unit(unitCode);
        }
        throw new IllegalStateException("a dossier of nobody");
    }

    private @Nullable TaskCounts counts() {
        return assigned == null || done == null || late == null || above == null || failed == null
                ? null
                : new TaskCounts(assigned, done, late, above, failed);
    }
}
