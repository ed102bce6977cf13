package vn.xeploai.report.layout;

import java.util.List;

/**
 * A table fitted to the width of the page.
 *
 * @param points widths of the columns
 * @param scale how much smaller its letters are drawn, at most 1
 */
public record Fitted(List<Double> points, double scale) {
    /** Letters smaller than this nobody reads. */
    private static final double SMALLEST = 6.5;

    /** Keeps its own copy. */
    public Fitted {
        points = List.copyOf(points);
    }

    /** The size in which letters of that usual size are drawn, in half points. */
    public double size(int usual) {
        return Math.max(SMALLEST, Math.floor(usual * scale * 2) / 2);
    }
}
