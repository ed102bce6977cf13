package vn.xeploai.report.layout;

/** Sizes of letters in points: the defaults of Party documents. */
public final class Sizes {
    /** Running text, letterhead, signatures. */
    public static final int TEXT = 14;
    /** Cells and notes. */
    public static final int TABLE = 12;
    /** Headings of columns. */
    public static final int HEADING = 11;
    /** Signs of columns. */
    public static final int NUMBERING = 10;
    /** "ĐẢNG CỘNG SẢN VIỆT NAM". */
    public static final int PARTY = 15;
    /** Tên loại. */
    public static final int TITLE = 16;
    /** Empty lines left for a signature. */
    public static final int LINES_TO_SIGN = 4;

    private Sizes() {}
}
