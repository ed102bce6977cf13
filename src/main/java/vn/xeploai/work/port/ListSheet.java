package vn.xeploai.work.port;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Một danh sách như đang hiện: what a table on the screen says, to be written into a workbook.
 *
 * @param title above the list, also the name of the sheet as far as it fits
 * @param columns from the left
 * @param rows from the top, each with one value for each column; {@link Integer} and {@link java.math.BigDecimal} become
 *     numbers, everything else stays words. May be made row by row while they are written
 */
public record ListSheet(String title, List<Column> columns, List<? extends List<? extends @Nullable Object>> rows) {
    /**
     * A column.
     *
     * @param name its heading
     * @param width in characters
     */
    public record Column(String name, int width) {}

    /** Keeps its own copy of the columns. */
    public ListSheet {
        columns = List.copyOf(columns);
    }
}
