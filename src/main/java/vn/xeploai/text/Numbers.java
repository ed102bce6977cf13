package vn.xeploai.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;

import vn.xeploai.rules.tally.Share;

/** Numbers as the office writes them: {@code 4.935} and {@code 92,6}, whatever the language of the sentences. */
public final class Numbers {
    /** What stands where there is nothing to divide by. */
    public static final String NONE = "–";

    private Numbers() {}

    /** A count with dots between thousands. */
    public static String count(long number) {
        return new DecimalFormat("#,##0", symbols()).format(number);
    }

    /** A decimal number with a comma, as many digits as it has. */
    public static String decimal(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** The percentage without its sign, or a dash. */
    public static String percent(Share share, int decimals) {
        Optional<BigDecimal> percent = share.percent(decimals);
        return percent.map(Numbers::decimal).orElse(NONE);
    }

    /** Part and whole, e.g. {@code 28/29}. */
    public static String fraction(Share share) {
        return count(share.part()) + "/" + count(share.whole());
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Texts.VIETNAMESE);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}
