package vn.xeploai.rules.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.reconcile.Table.Entry;

/**
 * Số lượng đã biết: for each part of the sum the counts it may have: the printed one, or those its percentage implies.
 */
final class Counts {
    private static final CountSpan NOTHING = new CountSpan(0, 0);

    private final Map<Entry, CountSpan> known = new HashMap<>();
    private final List<Entry> parts;

    Counts(Structure structure, Wholes wholes) {
        parts = structure.parts();
        parts.forEach(each -> known.put(each, implied(each, wholes)));
    }

    /** The counts the line may have, or {@code null} when it is no part of the sum. */
    @Nullable CountSpan of(Entry entry) {
        return known.get(entry);
    }

    /** All counts the parts can make together; empty when one of them cannot have any. */
    CountSpan sum() {
        return sum(parts);
    }

    /** All counts those parts can make together; empty when one of them cannot have any. */
    CountSpan sum(List<Entry> some) {
        CountSpan sum = NOTHING;
        for (Entry each : some) {
            CountSpan span = known.getOrDefault(each, NOTHING);
            if (span.isEmpty()) {
                return span;
            }
            sum = sum.plus(span);
        }
        return sum;
    }

    /** Keeps only the counts with which the parts make exactly that; they can, by {@link #sum}. */
    void meet(long target) {
        CountSpan sum = sum();
        known.replaceAll((_, span) -> {
            CountSpan others = sum.without(span);
            return span.and(new CountSpan(target - others.high(), target - others.low()));
        });
    }

    private static CountSpan implied(Entry entry, Wholes wholes) {
        Long count = entry.count();
        if (count != null) {
            return CountSpan.exactly(count);
        }
        PrintedPercent printed = entry.printed();
        Whole base = wholes.base();
        if (printed == null) {
            return new CountSpan(0, base == null ? PrintedLine.LARGEST : base.size());
        }
        CountSpan span = base == null ? new CountSpan(0, PrintedLine.LARGEST) : printed.counts(base.size());
        for (Whole other : wholes.all()) {
            span = span.isEmpty() ? printed.counts(other.size()) : span;
        }
        return span;
    }
}
