package vn.xeploai.report.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Bảng.
 *
 * @param columns from the left
 * @param rows from the top; none when there is nothing to list
 * @param whenEmpty the sentence that stands in place of the rows
 * @param runsOn whether it may go over several pages, so that its heading is repeated
 */
public record Table(List<Column> columns, List<Row> rows, String whenEmpty, boolean runsOn) {
    /** Keeps its own copies and refuses a row that does not fit the columns. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%d cells for %d columns".formatted(row.cells().size(), columns.size()));
            }
        }
    }

    /** Ký hiệu cột, one for each column: letters up to the first number, then (1), (2) …. */
    public List<String> numbering() {
        List<String> signs = new ArrayList<>();
        int numbers = 0;
        for (Column column : columns) {
            boolean number = column.kind() == ColumnKind.COUNT || column.kind() == ColumnKind.PERCENT;
            if (number || numbers > 0) {
                numbers++;
                signs.add("(" + numbers + ")");
            } else {
                signs.add(String.valueOf((char) ('A' + signs.size())));
            }
        }
        return List.copyOf(signs);
    }
}
