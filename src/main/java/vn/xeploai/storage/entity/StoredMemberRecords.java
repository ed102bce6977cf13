package vn.xeploai.storage.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.hibernate.StatelessSession;

import vn.xeploai.model.MemberRecord;
import vn.xeploai.work.port.MemberRecords;

/** Các dòng theo dõi đảng viên, from the database. */
final class StoredMemberRecords implements MemberRecords {
    /** Members asked for in one query, as in {@link StoredMembers}. */
    private static final int MEMBERS = 500;

    private final MemberRecordQueries queries;
    private final RowSet<UUID, MemberRecord, MemberRecordRow> rows;
    private final MemberHistory history;

    StoredMemberRecords(StatelessSession session) {
        queries = new MemberRecordQueries_(session);
        rows = new RowSet<>(session, MemberRecordRow::new, MemberRecord::id, queries::withIds);
        history = new MemberHistory(session);
    }

    @Override
    public List<MemberRecord> ofMember(UUID member) {
        return rows.read(queries.ofMember(member));
    }

    @Override
    public List<MemberRecord> ofMembers(Collection<UUID> members, Set<MemberRecord.Kind> kinds) {
        return members.stream()
                .distinct()
                .gather(Gatherers.windowFixed(MEMBERS))
                .flatMap(some -> rows.read(queries.ofMembers(some, List.copyOf(kinds))).stream())
                .toList();
    }

    @Override
    public List<MemberRecord> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.read(queries.withIds(List.copyOf(ids)));
    }

    @Override
    public void insert(List<MemberRecord> lines) {
        rows.insert(lines);
        lines.forEach(line -> history.noteRecord(null, line));
    }

    @Override
    public void update(List<MemberRecord> lines) {
        Map<UUID, MemberRecord> before = withIds(lines.stream().map(MemberRecord::id).toList()).stream()
                .collect(Collectors.toMap(MemberRecord::id, Function.identity()));
        rows.update(lines);
        lines.forEach(line -> history.noteRecord(before.get(line.id()), line));
    }

    @Override
    public void remove(List<MemberRecord> lines) {
        rows.remove(lines.stream().map(MemberRecord::id).toList());
        lines.forEach(line -> history.noteRecord(line, null));
    }
}
