package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.reconcile.LevelLabel.Role;
import vn.xeploai.rules.reconcile.Table.Entry;

/**
 * Cách đọc một bảng: a structure, the wholes under it, the counts it leaves possible and whether its levels add up.
 */
record Reading(Table table, Structure structure, Wholes wholes, Counts counts, Sum sum) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The plainest reading that adds up. Where none does, the plainest, so that a fault is not read away; where nothing tells
     * whether it does, the one under which most percentages are right.
     */
    static Reading of(Table table) {
        List<Reading> readings = Structure.of(table).stream().map(each -> of(table, each)).toList();
        Reading plainest = readings.getFirst();
        Optional<Reading> meets = readings.stream().filter(each -> each.sum instanceof Sum.Meets).findFirst();
        return meets.or(() -> plainest.sum instanceof Sum.Unknown
                        ? readings.stream()
                                .filter(each -> each.sum instanceof Sum.Unknown)
                                .max(Comparator.comparingLong(Reading::right))
                        : Optional.empty())
                .orElse(plainest);
    }

    private static Reading of(Table table, Structure structure) {
        Wholes wholes = Wholes.of(table, structure);
        Counts counts = new Counts(structure, wholes);
        Long target = table.target();
        boolean nobody = target != null && target == 0;
        Sum sum = wholes.base() == null && !nobody
                ? sumOfPercentages(table, structure)
                : sumOfCounts(table, structure, counts);
        if (sum instanceof Sum.Meets && target != null && structure.parts().size() > 1) {
            counts.meet(target);
        }
        return new Reading(table, structure, wholes, counts, sum);
    }

    private long right() {
        return table.lines().stream().filter(this::isRight).count();
    }

    private boolean isRight(Entry entry) {
        Whole base = wholes.base();
        return base != null && Wholes.fits(entry, base);
    }

    private static Sum sumOfCounts(Table table, Structure structure, Counts counts) {
        Sum groupLines = groupLines(structure, counts);
        Long target = table.target();
        CountSpan sum = counts.sum();
        if (!(groupLines instanceof Sum.Unknown)) {
            return groupLines;
        }
        if (target == null || sum.isEmpty() || structure.parts().isEmpty()) {
            return new Sum.Unknown();
        }
        Whole whole = new Whole(table.assessed() == null ? Whole.Kind.TOTAL : Whole.Kind.ASSESSED, target);
        if (sum.low() > target) {
            return new Sum.Fails(Explanation.LEVELS_EXCEED, sum, whole);
        }
        if (sum.contains(target)) {
            return meets(structure);
        }
        return isWholeTable(table, structure)
                ? new Sum.Fails(Explanation.LEVELS_FALL_SHORT, sum, whole)
                : new Sum.Unknown();
    }

    /** A level that stands alone says nothing about the others. */
    private static Sum meets(Structure structure) {
        return structure.parts().size() < 2 && structure.choices().isEmpty() ? new Sum.Unknown() : new Sum.Meets();
    }

    private static Sum groupLines(Structure structure, Counts counts) {
        for (Map.Entry<Entry, List<Entry>> each : structure.madeOf().entrySet()) {
            Long count = each.getKey().count();
            CountSpan made = counts.sum(each.getValue());
            if (count != null && !made.isEmpty() && !made.contains(count)) {
                return new Sum.GroupLineDiffers(each.getKey().line().level(), count, made);
            }
        }
        return new Sum.Unknown();
    }

    /**
     * A newspaper often prints only the good levels; that alone is no mistake. A table is taken as whole when the assessed
     * number is known, when all its counts are printed or when it goes down to the lowest level; not when it groups levels
     * in words that are not known.
     */
    private static boolean isWholeTable(Table table, Structure structure) {
        List<Entry> parts = structure.parts();
        boolean unknownGroups = table.lines().stream()
                .anyMatch(each -> each.label().role() == Role.LEVELS_TOGETHER && each.label().best() == 0);
        return parts.size() > 1
                && !unknownGroups
                && (table.assessed() != null
                        || parts.stream().allMatch(each -> each.count() != null)
                        || parts.stream().anyMatch(each -> each.label().worst() == LevelLabel.LOWEST));
    }

    private static Sum sumOfPercentages(Table table, Structure structure) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Entry each : structure.parts()) {
            PrintedPercent printed = each.printed();
            if (printed == null) {
                return new Sum.Unknown();
            }
            low = low.add(printed.lowest());
            high = high.add(printed.highest());
            sum = sum.add(printed.value());
        }
        PrintedPercent assessed = shareAssessed(table);
        boolean makesAssessed = assessed != null
                && low.compareTo(assessed.highest()) <= 0
                && assessed.lowest().compareTo(high) <= 0;
        if (makesAssessed || (low.compareTo(HUNDRED) <= 0 && HUNDRED.compareTo(high) <= 0)) {
            return meets(structure);
        }
        return structure.parts().size() > 1 && (low.compareTo(HUNDRED) > 0 || isWholeTable(table, structure))
                ? new Sum.PercentFails(sum, HUNDRED)
                : new Sum.Unknown();
    }

    private static @Nullable PrintedPercent shareAssessed(Table table) {
        for (Entry each : table.lines()) {
            if (each.label().role() == Role.ASSESSED) {
                return each.printed();
            }
        }
        return null;
    }
}
