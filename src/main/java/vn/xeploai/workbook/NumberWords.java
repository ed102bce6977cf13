package vn.xeploai.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import vn.xeploai.work.port.workbook.ImportProblem;

/** Numbers as people type them: {@code 92,5}, {@code 92.5}, {@code 1.234,5}, {@code 1,234.5}. */
final class NumberWords {
    private static final Pattern SIMPLE = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
    private static final Pattern POINT_BY_THREE = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern POINTS_GROUP = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMAS_GROUP = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final BigDecimal BEYOND_SENSE = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final int FINEST = 10;

    private NumberWords() {}

    /** A figure of any size: a point before three digits may group thousands, so it is refused. */
    static Understood figure(String text) {
        return POINT_BY_THREE.matcher(text).matches()
                ? new Understood.Wrong(ImportProblem.AMBIGUOUS_NUMBER)
                : score(text);
    }

    /** A score: never in the thousands, so a single point or comma is the decimal one. */
    static Understood score(String text) {
        if (text.length() > 40) {
            return new Understood.Wrong(ImportProblem.NOT_A_NUMBER);
        }
        if (SIMPLE.matcher(text).matches()) {
            return number(new BigDecimal(text.replace(',', '.')));
        }
        if (POINTS_GROUP.matcher(text).matches()) {
            return number(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return COMMAS_GROUP.matcher(text).matches()
                ? number(new BigDecimal(text.replace(",", "")))
                : new Understood.Wrong(ImportProblem.NOT_A_NUMBER);
    }

    static Understood number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean usable = plain.abs().compareTo(BEYOND_SENSE) < 0 && plain.scale() <= FINEST;
        return usable
                ? new Understood.Value(plain.scale() < 0 ? plain.setScale(0) : plain)
                : new Understood.Wrong(ImportProblem.NOT_A_NUMBER);
    }
}
