package vn.xeploai.report.content;

/**
 * Biểu đồ of the table that stands before it: rows are what is compared, each column of percentages after the first column is a
 * series, a blank breaks a line. So a chart has no figures of its own.
 *
 * @param kind how it is drawn
 * @param title above it
 */
public record Chart(ChartKind kind, String title) implements Block {}
