package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Snapshot;
import vn.xeploai.model.SnapshotChange;
import vn.xeploai.model.SnapshotCorrection;
import vn.xeploai.model.SnapshotMember;
import vn.xeploai.work.port.Snapshots;

/** Danh sách chốt, from the database. */
final class StoredSnapshots implements Snapshots {
    private final StatelessSession session;
    private final YearQueries queries;
    private final RowSet<Integer, Snapshot, SnapshotRow> heads;
    private final RowSet<SnapshotMemberRow.Key, SnapshotMember, SnapshotMemberRow> members;

    StoredSnapshots(StatelessSession session) {
        this.session = session;
        queries = new YearQueries_(session);
        heads = new RowSet<>(session, SnapshotRow::new, Snapshot::year, queries::snapshots);
        members = new RowSet<>(session, SnapshotMemberRow::new, SnapshotMemberRow.Key::of, this::load);
    }

    @Override
    public Optional<Snapshot> of(int year) {
        return heads.read(queries.snapshots(List.of(year))).stream().findFirst();
    }

    @Override
    public List<SnapshotMember> members(int year) {
        return members.read(queries.snapshotMembers(year));
    }

    @Override
    public void take(int year, LocalDate referenceDay, List<SnapshotMember> list) {
        Author author = Author.now();
        heads.insert(List.of(new Snapshot(year, referenceDay, author.at(), author.name())));
        members.insert(list);
    }

    @Override
    public void correct(int year, List<SnapshotChange> changes, String decidedBy, String reason) {
        Author author = Author.now();
        members.put(changes.stream().map(SnapshotChange::after).filter(Objects::nonNull).toList());
        members.remove(changes.stream()
                .filter(each -> each.after() == null)
                .map(each -> SnapshotMemberRow.Key.of(each.who()))
                .toList());
        changes.stream()
                .map(each -> new SnapshotCorrection(
                        year, each.who().memberId(), each.who().fullName(), author.at(), author.name(), decidedBy, reason,
                        standing(each.before()), standing(each.after())))
                .map(SnapshotCorrectionRow::of)
                .gather(Gatherers.windowFixed(RowSet.BATCH))
                .forEach(session::insertMultiple);
    }

    @Override
    public List<SnapshotCorrection> corrections(int year) {
        return queries.corrections(year).stream().map(SnapshotCorrectionRow::value).toList();
    }

    private static @Nullable String standing(@Nullable SnapshotMember member) {
        return member == null ? null : member.standing();
    }

    private List<SnapshotMemberRow> load(List<SnapshotMemberRow.Key> keys) {
        Map<Integer, List<UUID>> years = keys.stream().collect(Collectors.groupingBy(
                SnapshotMemberRow.Key::year, Collectors.mapping(SnapshotMemberRow.Key::memberId, Collectors.toList())));
        return years.entrySet().stream()
                .flatMap(each -> queries.snapshotMembers(each.getKey(), each.getValue()).stream())
                .toList();
    }
}
