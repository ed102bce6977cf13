package vn.xeploai.report.layout;

/** A4 with the margins of the report, in points. */
public enum Paper {
    /** Upright, bound on the left. */
    PORTRAIT(Paper.SHORT, Paper.LONG, Paper.BINDING, Paper.EDGE),
    /** On its side, for wide tables. */
    LANDSCAPE(Paper.LONG, Paper.SHORT, Paper.EDGE, Paper.EDGE);

    private static final double POINTS_IN_MM = 72 / 25.4;
    private static final double SHORT = 210 * POINTS_IN_MM;
    private static final double LONG = 297 * POINTS_IN_MM;
    private static final double BINDING = 30 * POINTS_IN_MM;
    private static final double EDGE = 15 * POINTS_IN_MM;
    private static final double TOP = 20 * POINTS_IN_MM;

    private final double width;
    private final double height;
    private final double left;
    private final double right;

    Paper(double width, double height, double left, double right) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.right = right;
    }

    /** Margin. */
    public double left() {
        return left;
    }

    /** Margin. */
    public double right() {
        return right;
    }

    /** Margin. */
    public double top() {
        return TOP;
    }

    /** Margin. */
    public double bottom() {
        return TOP;
    }

    /** Width of the sheet of paper. */
    public double width() {
        return width;
    }

    /** Height of the sheet of paper. */
    public double height() {
        return height;
    }

    /** Room between the margins. */
    public double room() {
        return width - left - right;
    }

    /** Height of the rows that fit on one page when a table of that width is drawn one page wide. */
    public double roomFor(double tableWidth) {
        double scale = Math.min(1, room() / tableWidth);
        return (height - top() - bottom()) / scale;
    }
}
