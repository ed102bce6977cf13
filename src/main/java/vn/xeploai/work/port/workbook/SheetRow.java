package vn.xeploai.work.port.workbook;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One row below the header with at least one filled cell in a known column.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells the filled ones
 */
public record SheetRow(int number, Map<Column<?>, SheetCell> cells) {
    /** Keeps its own copy. */
    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** What the cell means; {@code null} when it is empty or could not be understood. */
    public <T> @Nullable T value(Column<T> column) {
        SheetCell cell = cells.get(column);
        return cell == null ? null : column.type().cast(cell.value());
    }

    /** Whether something stands there, understood or not. */
    public boolean isFilled(Column<?> column) {
        return cells.containsKey(column);
    }
}
