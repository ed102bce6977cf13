package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;

import vn.xeploai.model.Membership;

/**
 * Who stood in another cell than now on the reference day of a year: only members transferred, or moved by an act on
 * organizations, later.
 *
 * @param cells the cell of that day, by member
 */
record StoodThen(Map<UUID, String> cells) {
    private static final int IDS = 500;

    /** Reads them; two narrow queries, mostly without an answer. */
    static StoodThen of(ChronicleQueries queries, int year) {
        LocalDate day = queries.referenceDays(year).stream().findFirst().orElse(LocalDate.of(year, Month.DECEMBER, 31));
        Map<UUID, String> cells = new HashMap<>();
        // Latest first: of several, the one that ended next after the day stays.
        queries.endedAfter(day).forEach(each -> cells.put(each.memberId, each.cellCode));
        return new StoodThen(cells);
    }

    boolean isNobody() {
        return cells.isEmpty();
    }

    String cell(UUID member, String now) {
        return cells.getOrDefault(member, now);
    }

    Membership membership(UUID member, Membership now) {
        String cell = cells.get(member);
        return cell == null || cell.equals(now.cellCode())
                ? now
                : new Membership(cell, now.admittedOn(), now.officialOn(), now.status(), now.statusSpan());
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
        return new StoodThen(left);
    }
}
