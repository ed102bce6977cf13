package vn.xeploai.storage.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.hibernate.StatelessSession;

import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.Members;

/** Đảng viên, from the database. */
final class StoredMembers implements Members {
    /** Cells or ids asked for in one query; every length is a query of its own to prepare. */
    private static final int CELLS = 500;

    private final MemberQueries queries;
    private final RowSet<UUID, Member, MemberRow> rows;

    StoredMembers(StatelessSession session) {
        queries = new MemberQueries_(session);
        rows = new RowSet<>(session, MemberRow::new, Member::id, queries::withIds);
    }

    @Override
    public List<Member> all() {
        return rows.read(queries.all());
    }

    @Override
    public List<Member> withIds(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .gather(Gatherers.windowFixed(CELLS))
                .flatMap(some -> rows.read(queries.withIds(some)).stream())
                .toList();
    }

    @Override
    public int count() {
        return Math.toIntExact(queries.count());
    }

    @Override
    public void insert(List<Member> members) {
        rows.insert(members);
    }

    @Override
    public void update(List<Member> members) {
        rows.update(members);
    }

    @Override
    public List<Membership> withoutRow(int year) {
        // Two narrow scans and a set: H2 takes three times as long to look every member up itself.
        Set<UUID> withRow = new HashSet<>(queries.withRow(year));
        return queries.standings().stream()
                .filter(standing -> !withRow.contains(standing.id()))
                .map(MemberStanding::membership)
                .toList();
    }

    @Override
    public List<MemberLine> lines(int year, Collection<String> cellCodes) {
        return cellCodes.stream()
                .distinct()
                .gather(Gatherers.windowFixed(CELLS))
                .flatMap(cells -> Stream.concat(
                        queries.linesWithRow(year, cells).stream(), queries.linesWithoutRow(year, cells).stream()))
                .map(FlatMemberLine::value)
                .toList();
    }

    @Override
    public List<MemberToJudge> toJudge(int year, Collection<String> cellCodes) {
        return cellCodes.stream()
                .distinct()
                .gather(Gatherers.windowFixed(CELLS))
                .flatMap(cells -> Stream.concat(
                        queries.toJudgeWithRow(year, cells).stream(), queries.toJudgeWithoutRow(year, cells).stream()))
                .map(FlatMemberToJudge::value)
                .toList();
    }

    @Override
    public Optional<MemberToJudge> toJudge(int year, UUID id) {
        return queries.toJudge(year, id).stream().map(FlatMemberToJudge::value).findFirst();
    }
}
