package vn.xeploai.storage.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.hibernate.StatelessSession;

import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.Members;
import vn.xeploai.work.port.RegisterLine;

/** Đảng viên, from the database. */
final class StoredMembers implements Members {
    /** Cells asked for in one query; every length is a query of its own to prepare. */
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
    public List<RegisterLine> register(int year, Collection<String> cellCodes) {
        return cellCodes.stream()
                .distinct()
                .gather(Gatherers.windowFixed(CELLS))
                .flatMap(cells -> Stream.concat(
                        queries.registerWithRow(year, cells).stream(), queries.registerWithoutRow(year, cells).stream()))
                .map(FlatRegisterLine::value)
                .toList();
    }
}
