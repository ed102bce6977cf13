package vn.xeploai.rules.reconcile;

/**
 * Khoảng số lượng: the whole counts from {@code low} to {@code high}, both included.
 *
 * @param low smallest
 * @param high largest; below {@code low} when no count is possible
 */
public record CountSpan(long low, long high) {
    /** Exactly that count. */
    public static CountSpan exactly(long count) {
        return new CountSpan(count, count);
    }

    /** Tells whether no count is possible. */
    public boolean isEmpty() {
        return low > high;
    }

    /** Tells whether one count only is possible. */
    public boolean isSingle() {
        return low == high;
    }

    /** Tells whether that count is possible. */
    public boolean contains(long count) {
        return low <= count && count <= high;
    }

    /** All sums of a count of this span and a count of the other. */
    CountSpan plus(CountSpan other) {
        return new CountSpan(low + other.low, high + other.high);
    }

    /** Taken out of a sum it was part of. */
    CountSpan without(CountSpan part) {
        return new CountSpan(low - part.low, high - part.high);
    }

    /** The counts in both spans. */
    CountSpan and(CountSpan other) {
        return new CountSpan(Math.max(low, other.low), Math.min(high, other.high));
    }
}
