package vn.xeploai.report.content;

/** What a row is; renderers set weight and number style by it. */
public enum RowKind {
    /** A line of its own. */
    ITEM,
    /** One single subject: counts are one or nothing, percentages would say nothing. */
    SINGLE,
    /** A heading that carries the sums of the rows below it. */
    GROUP,
    /** A heading of words alone, written over all columns after them. */
    HEADING,
    /** The sum of the table. */
    TOTAL;

    /** Whether the rows below belong to it, so that it never ends a page. */
    public boolean heads() {
        return this == GROUP || this == HEADING;
    }

    /** Whether it is written in bold. */
    public boolean isBold() {
        return heads() || this == TOTAL;
    }
}
