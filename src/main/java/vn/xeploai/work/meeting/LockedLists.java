package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Records;

/**
 * Danh sách hạn chế của các năm đã khóa: what is named in one year stands on the tables of the years after it until it is
 * repaired. A year that is locked keeps the list it was printed with.
 *
 * @param years locked years
 */
record LockedLists(List<Integer> years) {
    /** As they are now. */
    static LockedLists of(Records records) {
        return new LockedLists(records.campaigns().all().stream()
                .map(Campaign::year)
                .filter(year -> YearGuard.locked(records, year).isPresent())
                .sorted()
                .toList());
    }

    /** Refuses what a locked year would list otherwise. @throws vn.xeploai.model.problem.ProblemException {@code MT-19} */
    void demandSame(@Nullable Limitation before, @Nullable Limitation after) {
        years.stream()
                .filter(year -> !Objects.equals(listed(before, year), listed(after, year)))
                .findFirst()
                .ifPresent(year -> {
                    throw SessionWrites.refused(MeetingProblem.LISTED_IN_LOCKED_YEAR, Map.of("year", String.valueOf(year)));
                });
    }

    /** As that year lists it, whatever became of it later; {@code null} when it does not. */
    private static @Nullable Limitation listed(@Nullable Limitation known, int year) {
        if (known == null || known.foundAt().year() > year) {
            return null;
        }
        Integer closed = known.closedIn();
        if (closed != null && closed < year) {
            return null;
        }
        return closed != null && closed > year ? known.closedIn(null) : known;
    }
}
