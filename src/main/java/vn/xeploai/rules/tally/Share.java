package vn.xeploai.rules.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Tỷ lệ: an exact fraction of two counts. A percentage is only its picture.
 *
 * @param part numerator, not negative, not above the whole
 * @param whole denominator, not negative
 */
public record Share(int part, int whole) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses what cannot be a share. */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("%d of %d".formatted(part, whole));
        }
    }

    /**
     * The percentage rounded half up.
     *
     * @param decimals digits after the point, not negative
     * @return empty when there is nothing to divide by
     */
    public Optional<BigDecimal> percent(int decimals) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
    }

    /**
     * Điểm phần trăm: this percentage less an earlier one, both as printed, so that readers who subtract find the same.
     *
     * @param earlier the share of the earlier year
     * @param decimals digits after the point, not negative
     * @return empty when one of the two has nothing to divide by
     */
    public Optional<BigDecimal> pointsSince(Share earlier, int decimals) {
        return percent(decimals).flatMap(now -> earlier.percent(decimals).map(now::subtract));
    }
}
