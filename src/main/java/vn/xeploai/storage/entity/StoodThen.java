package vn.xeploai.storage.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Career;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Stretches;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.deciding.YearStanding;

/**
 * How members stood on a day where that is not how they stand now: in another cell, with another status or other positions. Of
 * a locked year, also who came into the records only after it was locked.
 *
 * @param day the day
 * @param cells the cell of that day, by member
 * @param stretches lines with days that are not over by then, by member
 * @param newcomers who was not known when the year was locked; without a row they are not of the year
 */
record StoodThen(LocalDate day, Map<UUID, String> cells, Map<UUID, Stretches> stretches, Set<UUID> newcomers) {
    private static final int IDS = 500;
    private static final Set<MemberRecord.Kind> STATUSES = EnumSet.of(MemberRecord.Kind.PAST_STATUS);

    /** On the reference day of that year, positions left out; a few narrow queries, mostly without an answer. */
    static StoodThen of(ChronicleQueries queries, int year) {
        return of(queries, year, STATUSES);
    }

    /** The same with positions. */
    static StoodThen withPositions(ChronicleQueries queries, int year) {
        return of(queries, year, Stretches.KINDS);
    }

    /** On any day, of no year. */
    static StoodThen on(ChronicleQueries queries, LocalDate day) {
        return of(queries, day, Stretches.KINDS, Set.of());
    }

    private static StoodThen of(ChronicleQueries queries, int year, Set<MemberRecord.Kind> kinds) {
        LocalDate day = queries.referenceDays(year).stream().findFirst().orElse(LocalDate.of(year, Month.DECEMBER, 31));
        YearAct lock = YearStanding.of(year, queries.yearActs(year).stream().map(YearActRow::value).toList()).lock();
        return of(queries, day, kinds, lock == null ? Set.of() : cameAfter(queries, lock.at()));
    }

    private static StoodThen of(
            ChronicleQueries queries, LocalDate day, Set<MemberRecord.Kind> kinds, Set<UUID> newcomers) {
        Map<UUID, String> cells = new HashMap<>();
        // Latest first: of several, the one that ended next after the day stays.
        queries.endedAfter(day).forEach(each -> cells.put(each.memberId, each.cellCode));
        Map<UUID, Stretches> stretches = queries.linesNotOver(List.copyOf(kinds), day).stream()
                .map(MemberRecordRow::value)
                .collect(Collectors.groupingBy(
                        MemberRecord::memberId, Collectors.collectingAndThen(Collectors.toList(), Stretches::new)));
        return new StoodThen(day, cells, stretches, newcomers);
    }

    private static Set<UUID> cameAfter(ChronicleQueries queries, Instant lock) {
        return Set.copyOf(queries.broughtIn(List.of(MemberChange.Kind.ADDED, MemberChange.Kind.RESTORED), lock));
    }

    /** Whether nobody stood in another cell. */
    boolean isNobody() {
        return cells.isEmpty();
    }

    /** Whether somebody without a row is of the year at all. */
    boolean knows(UUID member) {
        return !newcomers.contains(member);
    }

    String cell(UUID member, String now) {
        return cells.getOrDefault(member, now);
    }

    Membership membership(UUID member, Membership now) {
        String cell = cells.get(member);
        Membership there = cell == null || cell.equals(now.cellCode())
                ? now
                : new Membership(cell, now.admittedOn(), now.officialOn(), now.status(), now.statusSpan());
        return stretches.getOrDefault(member, Stretches.NONE).membership(there, day);
    }

    Career career(UUID member, Career now) {
        return stretches.getOrDefault(member, Stretches.NONE).career(now, day);
    }

    @Nullable String partyPosition(UUID member, @Nullable String now) {
        return stretches.getOrDefault(member, Stretches.NONE).position(MemberRecord.Kind.PARTY_POSITION, now, day);
    }

    /** Those who stood in one of the cells. */
    List<UUID> standingIn(Collection<String> asked) {
        Set<String> wanted = new HashSet<>(asked);
        return cells.entrySet().stream()
                .filter(each -> wanted.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Those of them who have no row of the year: a row speaks for itself. */
    StoodThen withoutRow(ChronicleQueries queries, int year) {
        Map<UUID, String> left = new HashMap<>(cells);
        new ArrayList<>(cells.keySet()).stream().gather(Gatherers.windowFixed(IDS))
                .forEach(ids -> queries.withRow(year, ids).forEach(left::remove));
        return new StoodThen(day, left, stretches, newcomers);
    }
}
