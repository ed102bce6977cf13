package vn.xeploai.report.excel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a sheet would break over pages. Spreadsheets ignore page breaks set by hand once a sheet is fitted to the width, so a
 * page that would hold nothing but notes and signatures is saved by fitting the height as well.
 *
 * @param heights of all rows, in points
 * @param firstHeading first row repeated on every page; after {@code lastHeading} when none is
 * @param lastHeading last row repeated on every page
 * @param endOfTable the row after the table: notes and signatures from there on
 */
record Pages(List<Double> heights, int firstHeading, int lastHeading, int endOfTable) {
    /** As many pages as it takes: what spreadsheets call no limit. */
    static final int AS_NEEDED = 0;
    private static final int LEAST = 94;
    private static final int MOST = 101;
    /** Below that share of the usual size letters become too small to sign for. */
    private static final double SMALLEST = 0.75;

    /**
     * How many pages high the sheet should be made.
     *
     * @param room height of a page at the scale that fits the width
     */
    int toFit(double room) {
        // What programs make of a page differs a little, which adds up over many: a limit that is not needed does no harm.
        return IntStream.rangeClosed(LEAST, MOST)
                .map(percent -> toFitExactly(room * percent / 100))
                .filter(pages -> pages != AS_NEEDED)
                .min()
                .orElse(AS_NEEDED);
    }

    private int toFitExactly(double usable) {
        double repeated = sum(firstHeading, lastHeading + 1);
        int pages = 1;
        int startOfPage = 0;
        double used = 0;
        for (int row = 0; row < heights.size(); row++) {
            if (used > 0 && used + heights.get(row) > usable) {
                pages++;
                startOfPage = row;
                used = row > lastHeading ? repeated : 0;
            }
            used += heights.get(row);
        }
        boolean onlySigned = pages > 1 && startOfPage >= endOfTable;
        if (!onlySigned) {
            return AS_NEEDED;
        }
        double before = (pages - 1) * usable;
        return before / (before + sum(startOfPage, heights.size())) >= SMALLEST ? pages - 1 : AS_NEEDED;
    }

    private double sum(int first, int end) {
        double sum = 0;
        for (int row = first; row < end; row++) {
            sum += heights.get(row);
        }
        return sum;
    }
}
