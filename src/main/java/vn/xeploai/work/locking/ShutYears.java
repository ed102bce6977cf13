package vn.xeploai.work.locking;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.xeploai.model.Campaign;
import vn.xeploai.work.port.Records;

/**
 * Các năm đã xong: locked years, and rated years before the one being worked on. Until the end of June that is still the year
 * before. Nothing done today may change how they read.
 *
 * @param campaigns latest first
 */
public record ShutYears(List<Campaign> campaigns) {
    /** Keeps its own copy. */
    public ShutYears {
        campaigns = List.copyOf(campaigns);
    }

    /** As they are on that day. */
    public static ShutYears of(Records records, LocalDate today) {
        int worked = today.getMonth().compareTo(Month.JULY) < 0 ? today.getYear() - 1 : today.getYear();
        return new ShutYears(records.campaigns().all().stream()
                .filter(each -> (each.year() < worked && isRated(records, each.year()))
                        || YearGuard.locked(records, each.year()).isPresent())
                .sorted(Comparator.comparing(Campaign::referenceDay).reversed())
                .toList());
    }

    /** The latest of them that something from that day on would reach. */
    public Optional<Campaign> reachedFrom(LocalDate day) {
        return campaigns.stream().filter(each -> !each.referenceDay().isBefore(day)).findFirst();
    }

    private static boolean isRated(Records records, int year) {
        return !records.assessments().countMembers(year).isEmpty()
                || !records.assessments().ofOrganizations(year).isEmpty();
    }
}
