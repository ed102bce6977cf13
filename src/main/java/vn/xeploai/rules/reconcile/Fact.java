package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;

/** Dữ kiện: one value an explanation mentions. */
public sealed interface Fact {
    /** A count. */
    record Count(long count) implements Fact {}

    /** Counts from … to. */
    record Counts(CountSpan span) implements Fact {}

    /** A percentage, with its digits. */
    record Percent(BigDecimal percent) implements Fact {}

    /** What a percentage is taken of. */
    record Base(Whole whole) implements Fact {}

    /** Words of the table itself. */
    record Words(String words) implements Fact {}
}
