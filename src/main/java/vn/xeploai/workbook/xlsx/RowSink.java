package vn.xeploai.workbook.xlsx;

import java.util.SortedMap;

/** Takes the rows of a sheet, top down. */
@FunctionalInterface
public interface RowSink {
    /**
     * One row with at least one cell that holds something.
     *
     * @param number from 1
     * @param cells by column, from 0; the map is the sink's own
     */
    void row(int number, SortedMap<Integer, RawValue> cells);

    /** The row of that number, which comes next, is hidden: by hand, by a filter, or folded away. */
    default void hidden(int number) {}

    /** A block of merged cells; all of them come after the rows. */
    default void merged(Merge area) {}
}
