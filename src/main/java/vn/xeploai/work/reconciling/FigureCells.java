package vn.xeploai.work.reconciling;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.reconcile.PrintedLine;
import vn.xeploai.rules.reconcile.PrintedPercent;

/** Reads counts and percentages the way people type them; all blanks are plain ones already. */
public final class FigureCells {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,13}");
    /** 57.504, 57,504 and 57 504: three digits after a mark are thousands, for nobody counts thousandths of people. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[., ]\\d{3})+");
    private static final Pattern WHOLE_WITH_ZEROS = Pattern.compile("(\\d{1,13})[.,]0+");
    private static final Pattern PERCENT =
            Pattern.compile("\\d{1,4}(?:[.,]\\d{1," + PrintedPercent.MOST_DECIMALS + "})?");
    private static final Pattern SIGN = Pattern.compile(" *%$");

    private FigureCells() {}

    /** Blank, or a dash where a table has nothing to say. */
    public static boolean isBlank(String cell) {
        return cell.isEmpty() || cell.equals("-") || cell.equals("–") || cell.equals("—");
    }

    /** The count, or {@code null} when it is not a whole number people can count to. */
    public static @Nullable Long count(String cell) {
        String digits = cell;
        if (GROUPED.matcher(cell).matches()) {
            digits = cell.replaceAll("\\D", "");
        } else if (WHOLE_WITH_ZEROS.matcher(cell).matches()) {
            digits = WHOLE_WITH_ZEROS.matcher(cell).replaceFirst("$1");
        }
        if (!PLAIN.matcher(digits).matches()) {
            return null;
        }
        long count = Long.parseLong(digits);
        return count > PrintedLine.LARGEST ? null : Long.valueOf(count);
    }

    /** The percentage with comma or point, with or without its sign, or {@code null} when it is none. */
    public static @Nullable BigDecimal percent(String cell) {
        String number = SIGN.matcher(cell).replaceFirst("");
        return PERCENT.matcher(number).matches() ? new BigDecimal(number.replace(',', '.')) : null;
    }
}
