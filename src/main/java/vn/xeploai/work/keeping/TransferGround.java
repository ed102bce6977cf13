package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.locking.ShutYears;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Records;

/**
 * What a day of transfer is held against.
 *
 * @param former cells before by member, the first that ended first
 * @param shut rated years that were left behind
 * @param locked locked years
 */
record TransferGround(Map<UUID, List<EarlierCell>> former, ShutYears shut, List<Locked> locked) {
    /**
     * A locked year.
     *
     * @param year năm đánh giá
     * @param last up to that day a transfer would change what was locked: a later one was not known then, or is not of the year
     */
    record Locked(int year, LocalDate last) {}

    static TransferGround of(Records records, LocalDate today, List<EarlierCell> cells) {
        List<Locked> locked = new ArrayList<>();
        for (Campaign each : records.campaigns().all()) {
            YearAct lock = YearGuard.standing(records, each.year()).lock();
            if (lock != null) {
                LocalDate day = lock.at().atZone(ZoneId.systemDefault()).toLocalDate();
                locked.add(new Locked(each.year(), day.isBefore(each.referenceDay()) ? day : each.referenceDay()));
            }
        }
        // A locked year says itself how far it reaches: up to its lock, where that came early.
        ShutYears shut = new ShutYears(ShutYears.of(records, today).campaigns().stream()
                .filter(each -> locked.stream().noneMatch(lock -> lock.year() == each.year()))
                .toList());
        return new TransferGround(cells.stream().collect(Collectors.groupingBy(EarlierCell::memberId)), shut, locked);
    }

    List<EarlierCell> former(UUID member) {
        return former.getOrDefault(member, List.of());
    }

    /** Why nothing may have happened on that day; empty when it may. */
    Optional<Problem> reached(LocalDate day) {
        Optional<Problem> shutYear = shut.reachedFrom(day).map(year -> Problem.error(
                KeepingProblem.TRANSFER_REACHES_SHUT_YEAR, "",
                Map.of("year", String.valueOf(year.year()), "day", TypedDay.written(year.referenceDay()))));
        return shutYear.or(() -> locked.stream()
                .filter(each -> !each.last().isBefore(day))
                .findFirst()
                .map(each -> Problem.error(
                        KeepingProblem.TRANSFER_REACHES_LOCKED_YEAR, "",
                        Map.of("year", String.valueOf(each.year()), "day", TypedDay.written(each.last())))));
    }
}
