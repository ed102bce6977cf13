package vn.xeploai.report.content;

/** What a row is; renderers set weight and number style by it. */
public enum RowKind {
    /** A line of its own. */
    ITEM,
    /** One single subject: counts are one or nothing, percentages would say nothing. */
    SINGLE,
    /** A heading that carries the sums of the rows below it. */
    GROUP,
    /** The sum of the table. */
    TOTAL
}
