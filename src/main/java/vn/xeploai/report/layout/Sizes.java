package vn.xeploai.report.layout;

/** Sizes of letters in points that the style of a report leaves alone. */
public final class Sizes {
    /** Cells and notes. */
    public static final int TABLE = 12;
    /** Headings of columns. */
    public static final int HEADING = 11;
    /** Signs of columns. */
    public static final int NUMBERING = 10;
    /** Empty lines left for a signature. */
    public static final int LINES_TO_SIGN = 4;

    private Sizes() {}
}
