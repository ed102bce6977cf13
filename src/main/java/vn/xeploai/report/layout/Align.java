package vn.xeploai.report.layout;

import vn.xeploai.report.content.ColumnKind;

/** How words and numbers stand across a cell. */
public enum Align {
    /** Words. */
    LEFT,
    /** Headings, ordinals, marks. */
    CENTRE,
    /** Numbers. */
    RIGHT;

    /** The way the cells of such a column stand. */
    public static Align of(ColumnKind kind) {
        return switch (kind) {
            case ORDINAL, MARK -> CENTRE;
            case NAME, WORDS, TEXT, SIGNATURE -> LEFT;
            case COUNT, PERCENT -> RIGHT;
        };
    }
}
