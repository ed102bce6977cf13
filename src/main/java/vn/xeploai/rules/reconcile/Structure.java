package vn.xeploai.rules.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import vn.xeploai.rules.reconcile.LevelLabel.Role;
import vn.xeploai.rules.reconcile.Table.Entry;

/**
 * Cấu trúc của bảng: one way to understand which lines lie inside others, so that nobody is counted twice.
 *
 * @param parts lines that do not overlap; together they are the sum of the levels
 * @param choices lines chosen out of another one, e.g. TSVM tiêu biểu out of TSVM, and that other line
 * @param around levels inside a line of several levels, and that line
 * @param madeOf lines of several levels whose levels are all parts
 */
record Structure(
        List<Entry> parts, Map<Entry, Entry> choices, Map<Entry, Entry> around, Map<Entry, List<Entry>> madeOf) {
    /** The ways to understand a table, the plainest first. */
    static List<Structure> of(Table table) {
        Set<Structure> ways = new LinkedHashSet<>();
        for (boolean excellentInsideGood : new boolean[] {false, true}) {
            for (boolean exemplaryInside : new boolean[] {false, true}) {
                ways.add(of(table, exemplaryInside, excellentInsideGood));
            }
        }
        return List.copyOf(ways);
    }

    /**
     * Tables differ: tiêu biểu stands beside TSVM or inside it, and before 2018 some count HTXSNV inside HTTNV.
     *
     * @param exemplaryInside tiêu biểu lies inside its level, though the words do not say so
     * @param excellentInsideGood HTXSNV lies inside HTTNV
     */
    private static Structure of(Table table, boolean exemplaryInside, boolean excellentInsideGood) {
        List<Entry> levels = new ArrayList<>(table.levels());
        Map<Entry, Entry> choices = declared(table.lines());
        if (exemplaryInside) {
            choose(levels, choices, LevelLabel::exemplary, 1);
        }
        if (excellentInsideGood) {
            choose(levels, choices, label -> label.key().contains("htxsnv") && label.isLevel(1), 2);
        }
        levels.removeAll(choices.keySet());
        Map<Entry, Entry> around = new HashMap<>();
        Map<Entry, List<Entry>> madeOf = new HashMap<>();
        List<Entry> parts = new ArrayList<>(levels);
        for (Entry several : widestFirst(levels)) {
            List<Entry> inside = parts.stream().filter(each -> isInside(each, several, levels)).toList();
            if (!parts.contains(several)) {
                continue;
            }
            if (several.label().best() == 0 && !inside.isEmpty()) {
                parts.remove(several);
            } else if (coverAll(several.label(), inside)) {
                parts.remove(several);
                madeOf.put(several, inside.stream().filter(each -> each.label().role() == Role.LEVEL).toList());
            } else {
                parts.removeAll(inside);
                inside.forEach(each -> around.put(each, several));
            }
        }
        return new Structure(parts, choices, around, madeOf);
    }

    /** Lines whose words say what they lie in, where the table has such a line. */
    private static Map<Entry, Entry> declared(List<Entry> lines) {
        Map<Entry, Entry> declared = new HashMap<>();
        Entry above = null;
        for (Entry each : lines) {
            String words = each.label().inside();
            if (words == null) {
                above = each.label().isLevels() ? each : above;
            } else if (words.isEmpty()) {
                if (above != null) {
                    declared.put(each, above);
                }
            } else {
                LevelLabel wanted = LevelLabel.of(words);
                lines.stream()
                        .filter(other -> other.label().inside() == null && isSame(wanted, other.label()))
                        .findFirst()
                        .ifPresent(other -> declared.put(each, other));
            }
        }
        return declared;
    }

    private static boolean isSame(LevelLabel wanted, LevelLabel label) {
        return label.isLevels()
                && (wanted.key().equals(label.key())
                        || (wanted.best() > 0
                                && wanted.best() == label.best()
                                && wanted.worst() == label.worst()
                                && wanted.exemplary() == label.exemplary()));
    }

    private static void choose(
            List<Entry> levels, Map<Entry, Entry> choices, Predicate<LevelLabel> chosen, int outOfRank) {
        for (Entry whole : levels) {
            if (whole.label().isLevel(outOfRank) && !choices.containsKey(whole)) {
                levels.stream()
                        .filter(each -> chosen.test(each.label()))
                        .forEach(each -> choices.putIfAbsent(each, whole));
                return;
            }
        }
    }

    private static List<Entry> widestFirst(List<Entry> levels) {
        return levels.stream()
                .filter(each -> each.label().role() == Role.LEVELS_TOGETHER)
                .sorted((a, b) -> width(b.label()) - width(a.label()))
                .toList();
    }

    private static int width(LevelLabel label) {
        return label.worst() - label.best();
    }

    /** Several levels whose words are not known are taken to be made of all plain levels, where there are some. */
    private static boolean isInside(Entry each, Entry several, List<Entry> levels) {
        return several.label().best() == 0
                ? each.label().role() == Role.LEVEL && levels.size() > 2
                : several.label().covers(each.label());
    }

    private static boolean coverAll(LevelLabel several, List<Entry> inside) {
        return IntStream.rangeClosed(several.best(), several.worst())
                .allMatch(rank -> inside.stream().anyMatch(each -> each.label().isLevel(rank)));
    }
}
