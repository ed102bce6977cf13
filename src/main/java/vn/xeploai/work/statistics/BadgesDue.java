package vn.xeploai.work.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.Standing;

/**
 * Huy hiệu Đảng đến hạn trong một năm. Whoever reached the years since the round before is listed at the next one. Party age
 * counts from the admission; interruptions are not kept and have to be looked up in the file. Awarding earlier because of
 * illness is the office's decision and not listed.
 */
public final class BadgesDue {
    /** Years of Party age that bear a badge; 35 is not among them (Hướng dẫn 01-HD/TW năm 2021 mục 18). */
    public static final List<Integer> YEARS = List.of(30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90);

    private BadgesDue() {}

    /** Those of the members who are due in that year and still there on the day of the round; by round, then by years, most first. */
    public static List<BadgeDue> in(int year, List<Counted> members) {
        List<BadgeDue> due = new ArrayList<>();
        for (BadgeRound round : BadgeRound.values()) {
            for (Counted member : members) {
                for (int years : YEARS) {
                    LocalDate reached = member.line().membership().admittedOn().plusYears(years);
                    if (reached.isAfter(round.before(year)) && !reached.isAfter(round.in(year)) && isThere(member, round.in(year))) {
                        due.add(new BadgeDue(member, years, reached, round));
                    }
                }
            }
        }
        due.sort(Comparator.comparing(BadgeDue::round)
                .thenComparing(Comparator.comparingInt(BadgeDue::years).reversed())
                .thenComparing(BadgeDue::reachedOn));
        return List.copyOf(due);
    }

    private static boolean isThere(Counted member, LocalDate day) {
        return !(new ReferenceDay(day).ofMember(member.line().membership(), member.cell().existence())
                instanceof Standing.Absent);
    }
}
