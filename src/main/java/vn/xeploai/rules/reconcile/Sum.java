package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;

/** Tổng các mức: whether the levels of a table add up. */
sealed interface Sum {
    /** Nothing to compare with, or only some of the levels are printed. */
    record Unknown() implements Sum {}

    /** They can make what they should. */
    record Meets() implements Sum {}

    /** They cannot. */
    record Fails(Explanation why, CountSpan sum, Whole target) implements Sum {}

    /** The percentages cannot, where no whole is known. */
    record PercentFails(BigDecimal sum, BigDecimal target) implements Sum {}

    /** A line of several levels is not what its levels make. */
    record GroupLineDiffers(String level, long count, CountSpan sum) implements Sum {}
}
