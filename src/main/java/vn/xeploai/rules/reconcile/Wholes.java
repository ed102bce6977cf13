package vn.xeploai.rules.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.reconcile.Table.Entry;

/**
 * Các mẫu số của bảng: the wholes of a table in the order in which they are tried, and the one its levels use.
 *
 * @param all assessed, total, sum of the levels: those known, above zero and different
 * @param base the one the levels use throughout, else the first that any of them uses; {@code null} when none is known
 */
record Wholes(List<Whole> all, @Nullable Whole base) {
    static Wholes of(Table table, Structure structure) {
        List<Whole> all = new ArrayList<>();
        add(all, Whole.Kind.ASSESSED, table.assessed());
        add(all, Whole.Kind.TOTAL, table.total());
        add(all, Whole.Kind.SUM_OF_LEVELS, sum(structure.parts()));
        List<Entry> levels = table.lines().stream()
                .filter(each -> each.label().isLevels() && !structure.choices().containsKey(each))
                .toList();
        return new Wholes(List.copyOf(all), base(all, levels).orElse(null));
    }

    /** That kind of whole, if it is known and not the same number as an earlier one. */
    Optional<Whole> of(Whole.Kind kind) {
        return all.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** Tells whether the percentage is the count's of that whole; without a count, whether any count's. */
    static boolean fits(Entry entry, Whole whole) {
        PrintedPercent printed = entry.printed();
        Long count = entry.count();
        if (printed == null) {
            return false;
        }
        return count == null
                ? !printed.counts(whole.size()).isEmpty()
                : count <= whole.size() && printed.isRounded(count, whole.size());
    }

    /** Tells whether the percentage is the count's of that whole, cut, not rounded. */
    static boolean isCut(Entry entry, Whole whole) {
        PrintedPercent printed = entry.printed();
        Long count = entry.count();
        return printed != null
                && count != null
                && count <= whole.size()
                && printed.isCut(count, whole.size())
                && !printed.isRounded(count, whole.size());
    }

    private static void add(List<Whole> all, Whole.Kind kind, @Nullable Long size) {
        if (size != null && size > 0 && all.stream().noneMatch(each -> each.size() == size)) {
            all.add(new Whole(kind, size));
        }
    }

    /** One level is no sum, and a level known only by its percentage cannot be added. */
    private static @Nullable Long sum(List<Entry> parts) {
        long sum = 0;
        for (Entry each : parts) {
            Long count = each.count();
            if (count == null && each.printed() != null) {
                return null;
            }
            sum += count == null ? 0 : count;
        }
        return parts.size() < 2 ? null : Long.valueOf(sum);
    }

    private static Optional<Whole> base(List<Whole> all, List<Entry> levels) {
        List<Entry> explained =
                levels.stream().filter(level -> all.stream().anyMatch(whole -> fits(level, whole))).toList();
        // Of equals max keeps the first, which is the one tried first.
        Optional<Whole> throughout = all.stream()
                .filter(whole -> explained.stream().allMatch(level -> fits(level, whole)))
                .max(Comparator.comparingLong(whole -> levels.stream().filter(level -> isCut(level, whole)).count()));
        return throughout.or(() ->
                all.stream().filter(whole -> explained.stream().anyMatch(level -> fits(level, whole))).findFirst());
    }
}
