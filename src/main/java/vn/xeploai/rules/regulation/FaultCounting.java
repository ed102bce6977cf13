package vn.xeploai.rules.regulation;

/** What a rule does with a fault of another year or another unit. */
public enum FaultCounting {
    /** Counts it like any other. */
    COUNTED,
    /** Leaves it to a rule of its own. */
    SEPARATE
}
