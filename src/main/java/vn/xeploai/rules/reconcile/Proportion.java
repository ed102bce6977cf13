package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Tỷ lệ của một bảng in: like {@code Share}, but of counts as large as people print them, and able to be cut.
 *
 * @param part numerator, not negative; may be above the whole, since the table is somebody else's
 * @param whole denominator, above zero
 */
record Proportion(long part, long whole) {
    /** The percentage rounded half up, with that many digits after the point. */
    BigDecimal rounded(int decimals) {
        return percent(decimals, RoundingMode.HALF_UP);
    }

    /** The percentage cut after that many digits. */
    BigDecimal cut(int decimals) {
        return percent(decimals, RoundingMode.DOWN);
    }

    private BigDecimal percent(int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), decimals, mode);
    }
}
