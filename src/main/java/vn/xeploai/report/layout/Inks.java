package vn.xeploai.report.layout;

import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.LevelSign;

/** Colours on paper, in hex. */
public final class Inks {
    /** Behind headings and totals. */
    public static final String SHADE = "F2F2F2";
    /** Letters. */
    public static final String BLACK = "000000";

    private Inks() {}

    /** The colour of a heading: that of its level, if it belongs to one. */
    public static String of(Column column) {
        LevelSign sign = column.sign();
        return sign == null ? BLACK : switch (sign) {
            case BEST -> "1B5E20";
            case GOOD -> "00695C";
            case FAIR -> "7A4F00";
            case LOWEST -> "B3261E";
        };
    }
}
