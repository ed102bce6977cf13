package vn.xeploai.report.layout;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.ColumnKind;

/** How words and numbers stand across a cell. */
public enum Align {
    /** Words. */
    LEFT,
    /** Headings, ordinals, marks. */
    CENTRE,
    /** Numbers. */
    RIGHT;

    /** The way that cell of such a column stands: days stand apart from the numbers beside them. */
    public static Align of(ColumnKind kind, Cell cell) {
        return cell instanceof Cell.Day ? CENTRE : of(kind);
    }

    /** The way the cells of such a column stand. */
    public static Align of(ColumnKind kind) {
        return switch (kind) {
            case ORDINAL, MARK -> CENTRE;
            case NAME, WORDS, TEXT, SIGNATURE -> LEFT;
            case COUNT, PERCENT -> RIGHT;
        };
    }
}
