package vn.xeploai.work.port.workbook;

import java.util.List;
import java.util.Map;

/**
 * One known sheet.
 *
 * @param kind which of the five
 * @param letters the columns found, each with its letter in the file; empty when no header was found
 * @param headerRow where the header stands, 0 when none was found
 * @param rows below the header, top down
 */
public record SheetContent(SheetKind kind, Map<Column<?>, String> letters, int headerRow, List<SheetRow> rows) {
    /** Keeps its own copies. */
    public SheetContent {
        letters = Map.copyOf(letters);
        rows = List.copyOf(rows);
    }

    /** Whether the file has that column; an absent one leaves stored values alone. */
    public boolean has(Column<?> column) {
        return letters.containsKey(column);
    }

    /** Whether all required columns are there, so that its rows can be read at all. */
    public boolean isComplete() {
        return kind.columns().stream().filter(Column::isRequired).allMatch(letters::containsKey);
    }
}
