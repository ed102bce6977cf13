package vn.xeploai.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.ui.kit.Comparison;
import vn.xeploai.ui.kit.YearChoice;
import vn.xeploai.work.counting.YearCount;

/**
 * A year and the one before it, counted.
 *
 * @param choices the years one may look at, latest first
 * @param now the chosen year
 * @param hasData whether anything was entered for the chosen year
 * @param before the year before, {@code null} without data
 */
record CountedYears(List<YearChoice> choices, YearCount now, boolean hasData, @Nullable YearCount before) {
    /** Counts the wanted year; without a wish the latest with data. */
    static CountedYears of(YearDesk desk, int wanted) {
        List<Integer> withData = desk.campaigns().stream().map(Campaign::year).toList();
        int latest = withData.isEmpty() ? desk.usualYear() : withData.getFirst();
        int year = wanted != 0 && desk.isRuled(wanted) ? wanted : latest;
        YearCount before = withData.contains(year - 1) && desk.isRuled(year - 1) ? desk.count(year - 1) : null;
        return new CountedYears(choices(desk, withData, year), desk.count(year), withData.contains(year), before);
    }

    /** No unit at all: nothing was ever brought in. */
    boolean isEmpty() {
        return now.tree().superiorsFirst().isEmpty();
    }

    int year() {
        return now.campaign().year();
    }

    /** The two years went by different regulations: their figures are not compared. */
    boolean isBreak() {
        return before != null && !edition(before).regulation().equals(edition(now).regulation());
    }

    Map<String, String> beforeArguments() {
        return Map.of("year", String.valueOf(year() - 1), "regulation", yearBefore().regulation());
    }

    Comparison.Before yearBefore() {
        return new Comparison.Before(year() - 1, before == null ? "" : edition(before).regulation(), isBreak());
    }

    static Edition edition(YearCount count) {
        return count.figures().edition();
    }

    /** From one year before the data to one after, and as far as the chosen one. */
    private static List<YearChoice> choices(YearDesk desk, List<Integer> withData, int chosen) {
        int first = withData.isEmpty() ? chosen : withData.getLast() - 1;
        int last = withData.isEmpty() ? chosen : withData.getFirst() + 1;
        List<YearChoice> choices = new ArrayList<>();
        for (int year = Math.max(last, chosen); year >= Math.min(first, chosen); year--) {
            if (desk.isRuled(year)) {
                choices.add(new YearChoice(year, withData.contains(year)));
            }
        }
        return List.copyOf(choices);
    }
}
