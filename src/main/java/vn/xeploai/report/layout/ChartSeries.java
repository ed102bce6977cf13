package vn.xeploai.report.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.Table;

/**
 * A series of a chart, read from a column of the table it belongs to.
 *
 * @param column which column
 * @param name heading of the column
 * @param ink colour in hex
 * @param values one for each row, {@code null} where the cell is blank
 */
public record ChartSeries(int column, String name, String ink, List<@Nullable BigDecimal> values) {
    /** Colours of series that are no levels; told apart by brightness as well. */
    private static final List<String> INKS = List.of("B3261E", "00695C", "1F3A5F", "7A4F00");

    /** Keeps its own copy. */
    public ChartSeries {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** The series of a table, from the left. */
    public static List<ChartSeries> of(Table table) {
        List<ChartSeries> series = new ArrayList<>();
        for (int i = 1; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.kind() == ColumnKind.PERCENT) {
                String ink = column.sign() == null ? INKS.get(series.size() % INKS.size()) : Inks.of(column);
                int at = i;
                series.add(new ChartSeries(i, column.heading(), ink, new ArrayList<>(
                        table.rows().stream().map(row -> value(row.cells().get(at))).toList())));
            }
        }
        return List.copyOf(series);
    }

    /** What the rows of the table are called. */
    public static List<String> categories(Table table) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(row -> name(table.rows().get(row)))
                .toList();
    }

    private static String name(Row row) {
        return CellText.of(row.cells().getFirst(), row.kind());
    }

    private static @Nullable BigDecimal value(Cell cell) {
        return cell instanceof Cell.Percent percent ? percent.value().orElse(null) : null;
    }
}
