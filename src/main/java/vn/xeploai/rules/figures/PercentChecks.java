package vn.xeploai.rules.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import vn.xeploai.rules.reconcile.PrintedPercent;

/** Tỷ lệ gõ tay: percentages somebody typed, against counts and against each other. */
public final class PercentChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PercentChecks() {}

    /** V11: the percentage is that of the count, rounded half up; otherwise what it would have to be. The whole is above zero. */
    public static Optional<Mismatch> fits(PrintedPercent printed, long count, long whole) {
        return printed.isRounded(count, whole)
                ? Optional.empty()
                : Optional.of(new Mismatch(FigureCheck.V11, printed.value(), printed.right(count, whole)));
    }

    /**
     * V12: percentages of all parts of a whole add up to 100 but for half a unit of the last digit each. A printed zero means
     * that there are none.
     */
    public static Optional<Mismatch> addUp(List<PrintedPercent> printed) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (PrintedPercent each : printed) {
            if (each.value().signum() > 0) {
                low = low.add(each.lowest());
                sum = sum.add(each.value());
                high = high.add(each.highest());
            }
        }
        return low.compareTo(HUNDRED) <= 0 && HUNDRED.compareTo(high) <= 0
                ? Optional.empty()
                : Optional.of(new Mismatch(FigureCheck.V12, sum, HUNDRED));
    }
}
