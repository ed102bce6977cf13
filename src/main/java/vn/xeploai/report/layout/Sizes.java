package vn.xeploai.report.layout;

/** Sizes of letters in points that the style of a report leaves alone. */
public final class Sizes {
    /** Cells and notes. */
    public static final int TABLE = 12;
    /** Headings of columns. */
    public static final int HEADING = 11;
    /** Signs of columns. */
    public static final int NUMBERING = 10;
    /** Least height of a row in which somebody signs, in points. */
    public static final int ROW_TO_SIGN = 24;
    private static final int LINES_TO_SIGN = 4;

    private Sizes() {}

    /** Empty lines left for a signature; a page on its side has fewer to give. */
    public static int linesToSign(boolean landscape) {
        return landscape ? LINES_TO_SIGN - 1 : LINES_TO_SIGN;
    }
}
