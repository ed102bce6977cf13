package vn.xeploai.report.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Bảng.
 *
 * @param columns from the left
 * @param rows from the top; none when there is nothing to list. Long lists make each row only while it is drawn
 * @param whenEmpty the sentence that stands in place of the rows
 * @param runsOn whether it may go over several pages, so that its heading is repeated
 * @param numbered whether a row of column signs stands under the headings
 */
public record Table(List<Column> columns, List<Row> rows, String whenEmpty, boolean runsOn, boolean numbered) implements Block {
    /** Refuses a row that does not fit the columns. */
    public Table {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%d cells for %d columns".formatted(row.cells().size(), columns.size()));
            }
        }
    }

    /** A table of figures, with signs under its headings. */
    public Table(List<Column> columns, List<Row> rows, String whenEmpty, boolean runsOn) {
        this(columns, rows, whenEmpty, runsOn, true);
    }

    /** Whether somebody signs in each of its rows. */
    public boolean isSigned() {
        return columns.stream().anyMatch(column -> column.kind() == ColumnKind.SIGNATURE);
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

    /** The upper row of headings, from the left. */
    public List<HeadingGroup> headingGroups() {
        List<HeadingGroup> groups = new ArrayList<>();
        int first = 0;
        while (first < columns.size()) {
            Column column = columns.get(first);
            boolean alone = column.group().isEmpty();
            int last = first;
            while (!alone && last + 1 < columns.size() && columns.get(last + 1).group().equals(column.group())) {
                last++;
            }
            groups.add(new HeadingGroup(first, last, alone ? column.heading() : column.group(), alone));
            first = last + 1;
        }
        return List.copyOf(groups);
    }

    /** Whether some columns stand under a common heading, so that two rows of headings are needed. */
    public boolean hasGroups() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }
}
