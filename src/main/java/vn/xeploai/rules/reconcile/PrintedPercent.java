package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Tỷ lệ in: a percentage as somebody printed it.
 *
 * @param value not negative, with the digits that were printed
 * @param decimals digits it was rounded to, 0 … {@value #MOST_DECIMALS}; more than are printed where zeros at the end were dropped
 */
public record PrintedPercent(BigDecimal value, int decimals) {
    /** No report prints more digits after the point. */
    public static final int MOST_DECIMALS = 15;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Refuses what cannot have been printed so. @throws IllegalArgumentException for a sign, or more digits than decimals */
    public PrintedPercent {
        if (value.signum() < 0 || decimals < 0 || decimals > MOST_DECIMALS || digits(value) > decimals) {
            throw new IllegalArgumentException("%s to %d decimals".formatted(value, decimals));
        }
    }

    /** Digits after the point that say something: zeros at the end do not count. */
    public static int digits(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }

    /** What it would have to be for part of whole: rounded half up to as many decimals. The whole is above zero. */
    public BigDecimal right(long part, long whole) {
        return new Proportion(part, whole).rounded(decimals);
    }

    /** Tells whether it is part of whole, rounded half up. The whole is above zero. */
    public boolean isRounded(long part, long whole) {
        return right(part, whole).compareTo(value) == 0;
    }

    /** Tells whether it is part of whole, cut off. The whole is above zero. */
    public boolean isCut(long part, long whole) {
        return new Proportion(part, whole).cut(decimals).compareTo(value) == 0;
    }

    /** The counts that give this percentage of the whole when rounded half up: 96,6 of 29 can only be 28. */
    public CountSpan counts(long whole) {
        return new CountSpan(Math.max(0, countFrom(lowest(), whole)), Math.min(whole, countFrom(highest(), whole) - 1));
    }

    /** The percentages it may have been before rounding, from here … */
    public BigDecimal lowest() {
        return value.subtract(ulp().multiply(HALF));
    }

    /** … to here. */
    public BigDecimal highest() {
        return value.add(ulp().multiply(HALF));
    }

    private BigDecimal ulp() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /** The smallest count whose percentage is not below that one; one more than the whole where there is none. */
    private static long countFrom(BigDecimal percent, long whole) {
        return percent.multiply(BigDecimal.valueOf(whole)).movePointLeft(2)
                .setScale(0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(whole + 1))
                .longValueExact();
    }
}
