package vn.xeploai.report.excel;

/**
 * Number formats. They carry the Vietnamese locale, so a program that honours it (LibreOffice) shows {@code 4.935} and
 * {@code 96,6} everywhere; Excel takes the separators of the reader's Windows and then shows both in the same one language.
 * The value in the cell is always a number.
 */
final class Formats {
    /** Ngày. */
    static final String DAY = "dd\\/mm\\/yyyy";
    /** Số lượng. */
    static final String COUNT = "[$-42A]#,##0";
    /** Số lượng in a row of one single subject: zeros stay out of sight. */
    static final String COUNT_WITHOUT_ZERO = "[$-42A]#,##0;[$-42A]-#,##0;";
    /** Tỷ lệ %. */
    static final String PERCENT = "[$-42A]0.0";
    /** Điểm phần trăm. */
    static final String POINTS = "[$-42A]+0.0;[$-42A]-0.0;[$-42A]0.0";

    private Formats() {}

    /** A number with so many decimals. */
    static String withDecimals(int decimals) {
        return decimals <= 0 ? COUNT : COUNT + "." + "0".repeat(decimals);
    }
}
