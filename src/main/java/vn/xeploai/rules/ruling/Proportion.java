package vn.xeploai.rules.ruling;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.Parameter;

/** So sánh tỷ lệ bằng số nguyên: parts against a percentage of the whole, without dividing and so without rounding. */
public final class Proportion {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Proportion() {}

    /**
     * An obstacle when the part is less than the percentage of the whole.
     *
     * @param ifNone what to say when the whole is zero
     */
    public static Finding atLeast(Look look, Fact<Integer> part, Fact<Integer> whole, Finding ifNone) {
        return compare(look, part, whole, ifNone, false);
    }

    /**
     * An obstacle when the part is more than the percentage of the whole.
     *
     * @param ifNone what to say when the whole is zero
     */
    public static Finding atMost(Look look, Fact<Integer> part, Fact<Integer> whole, Finding ifNone) {
        return compare(look, part, whole, ifNone, true);
    }

    private static Finding compare(Look look, Fact<Integer> part, Fact<Integer> whole, Finding ifNone, boolean atMost) {
        Integer all = look.at(whole);
        Integer some = look.at(part);
        BigDecimal percent = look.number(Parameter.PERCENT);
        if (all != null && all == 0) {
            return ifNone;
        }
        if (all == null || some == null) {
            return look.missing();
        }
        int order = order(some, all, percent);
        return Finding.obstacleIf(atMost ? order > 0 : order < 0);
    }

    /** How the part stands to the percentage of the whole: below, at or above zero. */
    public static int order(int part, int whole, BigDecimal percent) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).compareTo(percent.multiply(BigDecimal.valueOf(whole)));
    }
}
