package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.hibernate.StatelessSession;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.Membership;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.Members;
import vn.xeploai.work.port.RegisterLine;

/** Đảng viên, from the database. */
final class StoredMembers implements Members {
    /** Cells or ids asked for in one query; every length is a query of its own to prepare. */
    private static final int CELLS = 500;
    /** Nobody has a row of it. */
    private static final int NO_YEAR = 0;

    private final MemberQueries queries;
    private final RowSet<UUID, Member, MemberRow> rows;
    private final MemberHistory history;
    private final ChronicleQueries chronicle;

    StoredMembers(StatelessSession session) {
        queries = new MemberQueries_(session);
        chronicle = new ChronicleQueries_(session);
        rows = new RowSet<>(session, MemberRow::new, Member::id, queries::withIds);
        history = new MemberHistory(session);
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
        history.note(MemberChange.Kind.ADDED, members.stream().map(Member::id).toList());
    }

    @Override
    public void update(List<Member> members) {
        Map<UUID, Member> before = stored(members);
        rows.update(members);
        history.noteChanges(before, members);
    }

    private Map<UUID, Member> stored(List<Member> members) {
        return members.stream()
                .map(Member::id)
                .distinct()
                .gather(Gatherers.windowFixed(CELLS))
                .flatMap(ids -> queries.withIds(ids).stream())
                .map(MemberRow::value)
                .collect(Collectors.toMap(Member::id, Function.identity()));
    }

    @Override
    public List<Membership> withoutRow(int year) {
        // Two narrow scans and a set: H2 takes three times as long to look every member up itself.
        Set<UUID> withRow = new HashSet<>(queries.withRow(year));
        StoodThen then = StoodThen.of(chronicle, year);
        return queries.standings().stream()
                .filter(standing -> !withRow.contains(standing.id()) && then.knows(standing.id()))
                .map(standing -> then.membership(standing.id(), standing.membership()))
                .toList();
    }

    @Override
    public List<MemberLine> lines(int year, Collection<String> cellCodes) {
        StoodThen then = StoodThen.withPositions(chronicle, year);
        Set<String> asked = Set.copyOf(cellCodes);
        return Stream.of(
                        cellCodes.stream().distinct().gather(Gatherers.windowFixed(CELLS)).flatMap(cells -> Stream.concat(
                                queries.linesWithRow(year, cells).stream(), queries.linesWithoutRow(year, cells).stream())),
                        movedAway(then, cellCodes).flatMap(ids -> queries.linesOfThese(year, ids).stream()))
                .flatMap(Function.identity())
                .map(each -> each.value(then))
                .filter(each -> then.isNobody() || asked.contains(each.countedAt()))
                .filter(each -> each.outcome() != null || then.knows(each.id()))
                .distinct()
                .toList();
    }

    @Override
    public List<MemberToJudge> toJudge(int year, Collection<String> cellCodes) {
        StoodThen then = StoodThen.of(chronicle, year);
        Set<String> asked = Set.copyOf(cellCodes);
        return Stream.of(
                        cellCodes.stream().distinct().gather(Gatherers.windowFixed(CELLS)).flatMap(cells -> Stream.concat(
                                queries.toJudgeWithRow(year, cells).stream(), queries.toJudgeWithoutRow(year, cells).stream())),
                        movedAway(then, cellCodes).flatMap(ids -> queries.toJudgeOfThese(year, ids).stream()))
                .flatMap(Function.identity())
                .map(each -> each.value(then))
                .filter(each -> then.isNobody() || asked.contains(each.countedAt()))
                .filter(each -> each.outcome() != null || then.knows(each.id()))
                .distinct()
                .toList();
    }

    @Override
    public Optional<MemberToJudge> toJudge(int year, UUID id) {
        StoodThen then = StoodThen.of(chronicle, year);
        return queries.toJudge(year, id).stream()
                .map(each -> each.value(then))
                .filter(each -> each.outcome() != null || then.knows(id))
                .findFirst();
    }

    @Override
    public List<RegisterLine> register(int year, Collection<String> cellCodes) {
        StoodThen then = StoodThen.withPositions(chronicle, year);
        Set<String> asked = Set.copyOf(cellCodes);
        return Stream.of(
                        cellCodes.stream().distinct().gather(Gatherers.windowFixed(CELLS)).flatMap(cells -> Stream.concat(
                                queries.registerWithRow(year, cells).stream(), queries.registerWithoutRow(year, cells).stream())),
                        movedAway(then, cellCodes).flatMap(ids -> queries.registerOfThese(year, ids).stream()))
                .flatMap(Function.identity())
                .map(each -> each.value(then))
                .filter(each -> then.isNobody() || asked.contains(each.countedAt()))
                .filter(each -> each.outcome() != null || then.knows(each.id()))
                .distinct()
                .toList();
    }

    @Override
    public List<RegisterLine> register(LocalDate day, Collection<String> cellCodes) {
        StoodThen then = StoodThen.on(chronicle, day);
        Set<String> asked = Set.copyOf(cellCodes);
        return Stream.concat(
                        asked.stream().gather(Gatherers.windowFixed(CELLS))
                                .flatMap(cells -> queries.registerWithoutRow(NO_YEAR, cells).stream()),
                        movedAway(then, asked).flatMap(ids -> queries.registerOfThese(NO_YEAR, ids).stream()))
                .map(each -> each.value(then))
                .filter(each -> asked.contains(each.countedAt()))
                .distinct()
                .toList();
    }

    /** Members without a row who are elsewhere now, but stood in one of the cells on the reference day. */
    private static Stream<List<UUID>> movedAway(StoodThen then, Collection<String> cellCodes) {
        return then.isNobody()
                ? Stream.empty()
                : then.standingIn(cellCodes).stream().gather(Gatherers.windowFixed(CELLS));
    }
}
