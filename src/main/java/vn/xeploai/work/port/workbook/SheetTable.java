package vn.xeploai.work.port.workbook;

import java.util.List;
import java.util.Map;

/**
 * One sheet of the program's own workbook as it is to be written.
 *
 * @param kind which of the five
 * @param rows column → value; what is not known is left out. Levels and reasons as the contract spells them
 */
public record SheetTable(SheetKind kind, List<Map<Column<?>, Object>> rows) {
    /** Keeps its own copy. */
    public SheetTable {
        rows = List.copyOf(rows);
    }
}
