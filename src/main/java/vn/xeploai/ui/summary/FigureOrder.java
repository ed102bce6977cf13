package vn.xeploai.ui.summary;

import java.math.BigDecimal;

import vn.xeploai.text.Numbers;

/** Orders figures as printed: dashes first, then by value. */
final class FigureOrder {
    private static final BigDecimal BELOW_ALL = BigDecimal.valueOf(-1);

    private FigureOrder() {}

    static int compare(String one, String other) {
        return value(one).compareTo(value(other));
    }

    private static BigDecimal value(String figure) {
        return figure.equals(Numbers.NONE) ? BELOW_ALL : new BigDecimal(figure.replace(".", "").replace(',', '.'));
    }
}
