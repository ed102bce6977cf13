package vn.xeploai.ui.reports;

/** How large a page is shown: fitted into the room, or so many screen points for a point of paper. */
sealed interface Zoom {
    /** Letters as large as on paper: screens count 96 points an inch, paper 72. */
    double ACTUAL = 96.0 / 72;

    /** The whole page in the room there is. */
    record Fit() implements Zoom {}

    /** A size of its own. */
    record Times(double factor) implements Zoom {}

    /** One step larger or smaller than what is shown now. */
    static Zoom step(double shown, boolean larger) {
        double next = larger ? shown * 1.25 : shown / 1.25;
        return new Times(Math.clamp(next, 0.25 * ACTUAL, 4 * ACTUAL));
    }
}
