package vn.xeploai.workbook.xlsx;

import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

import vn.xeploai.workbook.fonts.LegacyFont;

/**
 * What a cell's style says about its value.
 *
 * @param date shown as a date
 * @param leadingDigits how many digits a format of zeros shows at least, else 0
 * @param font the old font in which it is written, {@code null} for Unicode
 */
public record CellFormat(boolean date, int leadingDigits, @Nullable LegacyFont font) {
    /** No style of its own. */
    public static final CellFormat PLAIN = new CellFormat(false, 0, null);

    /** Words written out in a format, such as {@code "ngày"}: they say nothing about the number. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.");

    private static final int LONGEST_ZEROS = 20;

    /** The style of that number format and font. */
    public static CellFormat of(int id, String code, @Nullable LegacyFont font) {
        boolean zeros = !code.isEmpty() && code.length() <= LONGEST_ZEROS && code.chars().allMatch(each -> each == '0');
        boolean date = DateUtil.isADateFormat(id, WORDS.matcher(code).replaceAll(""));
        return new CellFormat(date, zeros ? code.length() : 0, font);
    }

    /** A text of the cell as people see it. */
    public String unicode(String text) {
        return font == null ? text : font.unicode(text);
    }
}
