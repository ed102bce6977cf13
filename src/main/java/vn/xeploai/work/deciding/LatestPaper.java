package vn.xeploai.work.deciding;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Organization;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.work.port.Desk;

/** Văn bản quyết định gần nhất: one document decides all cells of a committee, so the next sheet begins with the last one. */
public final class LatestPaper {
    private final Desk desk;

    /** Reads from that desk. */
    public LatestPaper(Desk desk) {
        this.desk = desk;
    }

    /** What levels of that year were last decided with under that organization. */
    public Optional<Decision> of(int year, String body) {
        return desk.look(records -> {
            Map<String, String> bodies = records.organizations().all().stream()
                    .collect(Collectors.toMap(Organization::code, LatestPaper::body));
            return records.decisions().acts(year, RatingAct.Kind.DECIDED).reversed().stream()
                    .filter(act -> body.equals(bodies.get(
                            act.subject().kind() == RatedSubject.Kind.ORGANIZATION ? act.subject().id() : act.unitCode())))
                    .map(act -> act.after().decision())
                    .filter(Decision::isTaken)
                    .findFirst();
        });
    }

    /** Which organization decides about what stands directly below it; a root decides about itself. */
    public static String body(Organization unit) {
        return Objects.requireNonNullElse(unit.superiorCode(), unit.code());
    }
}
