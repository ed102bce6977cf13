package vn.xeploai.storage.entity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Gatherers;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.MemberRecord;

/** Writes down what one transaction does to members. Who did it is the user the computer knows. */
final class MemberHistory {
    private final StatelessSession session;
    private final Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final String by = Objects.requireNonNullElse(System.getProperty("user.name"), "");

    MemberHistory(StatelessSession session) {
        this.session = session;
    }

    Instant at() {
        return at;
    }

    void note(MemberChange.Kind kind, List<UUID> members) {
        write(members.stream().map(id -> new MemberChange(id, at, by, kind, null, null, null)).toList());
    }

    /** @param before by id; a member that is not among them has no changes */
    void noteChanges(Map<UUID, Member> before, List<Member> after) {
        write(after.stream().flatMap(each -> changes(before.getOrDefault(each.id(), each), each).stream()).toList());
    }

    /** A line added, changed or taken away; at least one of the two is there. */
    void noteRecord(@Nullable MemberRecord before, @Nullable MemberRecord after) {
        MemberRecord some = Objects.requireNonNull(after == null ? before : after);
        MemberChange.Kind kind = before == null ? MemberChange.Kind.RECORD_ADDED
                : after == null ? MemberChange.Kind.RECORD_REMOVED : MemberChange.Kind.RECORD_CHANGED;
        write(List.of(new MemberChange(
                some.memberId(), at, by, kind, null, before == null ? null : before.written(),
                after == null ? null : after.written())));
    }

    /** Members who left a cell on a day, or did not after all. */
    void noteTransfers(MemberChange.Kind kind, List<EarlierCell> cells) {
        write(cells.stream()
                .map(each -> new MemberChange(each.memberId(), at, by, kind, null, null, each.written()))
                .toList());
    }

    private List<MemberChange> changes(Member before, Member after) {
        List<MemberChange> changes = new ArrayList<>();
        for (MemberField field : MemberField.values()) {
            String old = field.written(before);
            String now = field.written(after);
            if (!Objects.equals(old, now)) {
                changes.add(new MemberChange(after.id(), at, by, MemberChange.Kind.CHANGED, field, old, now));
            }
        }
        return changes;
    }

    private void write(List<MemberChange> changes) {
        changes.stream()
                .map(MemberChangeRow::of)
                .gather(Gatherers.windowFixed(RowSet.BATCH))
                .forEach(session::insertMultiple);
    }
}
