package vn.xeploai.rules.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Tỷ lệ gõ tay: percentages somebody printed, against whole numbers. As many decimals as were printed count. */
public final class PrintedPercent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private PrintedPercent() {}

    /** The whole number nearest to the percentage, when it gives exactly that percentage rounded half up; else empty. */
    public static Optional<Integer> count(BigDecimal printed, int whole) {
        if (whole <= 0) {
            return Optional.empty();
        }
        int nearest = printed.multiply(BigDecimal.valueOf(whole)).divide(HUNDRED, 0, RoundingMode.HALF_UP).intValue();
        for (int candidate = Math.max(0, nearest - 1); candidate <= Math.min(whole, nearest + 1); candidate++) {
            if (percent(candidate, whole, scale(printed)).compareTo(printed) == 0) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** V11: the percentage is that of the count, rounded half up; otherwise what it would have to be. */
    public static Optional<Mismatch> fits(BigDecimal printed, int count, int whole) {
        BigDecimal right = percent(count, whole, scale(printed));
        return right.compareTo(printed) == 0
                ? Optional.empty()
                : Optional.of(new Mismatch(FigureCheck.V11, printed, right));
    }

    /** V12: percentages of all parts of a whole add up to 100 but for half a unit of the last digit each. */
    public static Optional<Mismatch> addUp(List<BigDecimal> printed) {
        BigDecimal sum = printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = printed.stream()
                .map(each -> each.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE.movePointLeft(scale(each)).divide(TWO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(HUNDRED).abs().compareTo(slack) <= 0
                ? Optional.empty()
                : Optional.of(new Mismatch(FigureCheck.V12, sum, HUNDRED));
    }

    private static int scale(BigDecimal printed) {
        return Math.max(0, printed.scale());
    }

    private static BigDecimal percent(int count, int whole, int decimals) {
        return HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
