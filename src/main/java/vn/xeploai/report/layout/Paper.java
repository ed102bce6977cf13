package vn.xeploai.report.layout;

import vn.xeploai.report.content.PageStyle;

/**
 * A4 with the margins of the report.
 *
 * @param width width of the sheet of paper in points
 * @param height height of the sheet of paper in points
 * @param left margin in points
 * @param right margin in points
 * @param top margin in points
 * @param bottom margin in points
 */
public record Paper(double width, double height, double left, double right, double top, double bottom) {
    /** Numbers of pages stand so far from the edge, in points. */
    public static final double TO_NUMBER = 10 * Paper.POINTS_IN_MM;

    private static final double POINTS_IN_MM = 72 / 25.4;
    private static final double SHORT = 210 * POINTS_IN_MM;
    private static final double LONG = 297 * POINTS_IN_MM;
    private static final double EDGE = 15 * POINTS_IN_MM;
    private static final double TOP = 20 * POINTS_IN_MM;

    /** Upright with the margins of the style, bound on the left; or on its side with small ones, for wide tables. */
    public static Paper of(boolean landscape, PageStyle style) {
        return landscape
                ? new Paper(LONG, SHORT, EDGE, EDGE, TOP, EDGE)
                : new Paper(SHORT, LONG, mm(style.left()), mm(style.right()), mm(style.top()), mm(style.bottom()));
    }

    /** Room between the margins. */
    public double room() {
        return width - left - right;
    }

    /** Height of the rows that fit on one page when a table of that width is drawn one page wide. */
    public double roomFor(double tableWidth) {
        double scale = Math.min(1, room() / tableWidth);
        return (height - top - bottom) / scale;
    }

    private static double mm(int millimetres) {
        return millimetres * POINTS_IN_MM;
    }
}
