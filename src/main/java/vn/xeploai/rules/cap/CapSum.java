package vn.xeploai.rules.cap;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.xeploai.rules.regulation.CapBase;
import vn.xeploai.rules.ruling.OpenChoices.CapRounding;

/**
 * Phép tính tỷ lệ hoàn thành xuất sắc of one group, exact and explainable: base, percent, limit.
 *
 * @param excellent how many are proposed or rated excellent
 * @param good how many are rated good, the excellent ones left out
 * @param base of which number the percentage is taken
 * @param percent the percentage not to be exceeded
 * @param rounding what is done with a fraction of a person
 */
public record CapSum(int excellent, int good, CapBase base, BigDecimal percent, CapRounding rounding) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses counts below zero. */
    public CapSum {
        if (excellent < 0 || good < 0) {
            throw new IllegalArgumentException("%d excellent, %d good".formatted(excellent, good));
        }
    }

    /** The number the percentage is taken of. */
    public int baseCount() {
        return base == CapBase.GOOD ? good : good + excellent;
    }

    /** How many excellent ones the group as it stands may have. */
    public int limit() {
        RoundingMode mode = rounding == CapRounding.DOWN ? RoundingMode.FLOOR : RoundingMode.HALF_UP;
        return percent.multiply(BigDecimal.valueOf(baseCount())).divide(HUNDRED, 0, mode).intValueExact();
    }

    /** Tells whether there are more excellent ones than that. */
    public boolean isExceeded() {
        return excellent > limit();
    }

    /** The sum after that many good ones became excellent; a negative number moves them back. */
    public CapSum moved(int fromGoodToExcellent) {
        return new CapSum(excellent + fromGoodToExcellent, good - fromGoodToExcellent, base, percent, rounding);
    }

    /** How many of the good ones may still become excellent: each move makes the base smaller, so it is counted step by step. */
    public int stillPossible() {
        int moves = 0;
        while (moves < good && !moved(moves + 1).isExceeded()) {
            moves++;
        }
        return moves;
    }

    /** How many excellent ones must become good for the group to fit. */
    public int tooMany() {
        int moves = 0;
        while (moved(-moves).isExceeded()) {
            moves++;
        }
        return moves;
    }
}
