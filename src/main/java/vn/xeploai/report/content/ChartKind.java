package vn.xeploai.report.content;

/** How a chart is drawn; percentages from 0 to 100. */
public enum ChartKind {
    /** A bar for each row, its columns one after the other. */
    STACKED_BARS,
    /** A line for each column from row to row. */
    LINES
}
