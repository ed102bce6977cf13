package vn.xeploai.work.port.workbook;

import java.util.List;
import java.util.Map;

/**
 * One known sheet.
 *
 * @param kind which of the five
 * @param name its name for people: the contract's, or that on the tab of a list
 * @param layout whose layout it has
 * @param letters the columns found, each with its letter in the file; empty when no header was found
 * @param headerRow where the header stands, 0 when none was found
 * @param rows below the header, top down
 */
public record SheetContent(
        SheetKind kind, String name, Layout layout, Map<Column<?>, String> letters, int headerRow, List<SheetRow> rows) {
    /** Whose layout a sheet has. */
    public enum Layout {
        /** Mẫu của chương trình. */
        OWN,
        /** Danh sách của nơi khác: a ward's own list, or the official file. Its cells may be known by name only. */
        LIST,
        /** Khối dán: some columns of some members; what it lacks is as stored. */
        BLOCK
    }

    /** Keeps its own copies. */
    public SheetContent {
        letters = Map.copyOf(letters);
        rows = List.copyOf(rows);
    }

    /** Whether the file has that column; an absent one leaves stored values alone. */
    public boolean has(Column<?> column) {
        return letters.containsKey(column);
    }

    /** Whether an empty cell clears what is stored; a list that lacks a value knows nothing of it. */
    public boolean clears() {
        return layout == Layout.OWN;
    }

    /** Whether the column must be there. */
    public boolean requires(Column<?> column) {
        return column.isRequired()
                && layout != Layout.BLOCK
                && (layout == Layout.OWN || column != MemberColumns.CELL);
    }

    /** Whether all required columns are there, so that its rows can be read at all. */
    public boolean isComplete() {
        return kind.columns().stream().filter(this::requires).allMatch(letters::containsKey);
    }
}
