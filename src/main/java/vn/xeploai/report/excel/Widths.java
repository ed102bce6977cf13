package vn.xeploai.report.excel;

import java.util.ArrayList;
import java.util.List;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.Table;
import vn.xeploai.text.Numbers;

/**
 * Widths of the columns in points, taken from what the table holds instead of from the drawing program.
 *
 * @param points one for each column
 */
record Widths(List<Double> points) {
    /** One digit of the workbook's usual font: the unit in which spreadsheets count widths. */
    static final double DIGIT = 6;
    private static final double PADDING = 6;
    private static final double NAME_LEAST = 150;
    private static final double NAME_MOST = 220;
    private static final double WORDS_LEAST = 54;
    private static final double WORDS_MOST = 96;
    private static final double NUMBER_LEAST = 38;
    private static final double ORDINAL = 30;

    static Widths of(Table table) {
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            double heading = TextWidth.longestWord(column.heading(), TableSheet.HEADING, true);
            double cells = 0;
            for (Row row : table.rows()) {
                cells = Math.max(cells, width(row.cells().get(i)));
            }
            double width = switch (column.kind()) {
                case ORDINAL -> Math.max(ORDINAL, cells);
                case NAME -> Math.clamp(cells, NAME_LEAST, NAME_MOST);
                case WORDS -> Math.clamp(Math.max(cells, heading), WORDS_LEAST, WORDS_MOST);
                case COUNT, PERCENT -> Math.max(NUMBER_LEAST, Math.max(cells, heading));
            };
            widths.add(width + PADDING);
        }
        return new Widths(List.copyOf(widths));
    }

    /** Room from one column to another, both included. */
    double between(int first, int last) {
        return points.subList(first, last + 1).stream().mapToDouble(Double::doubleValue).sum() - PADDING;
    }

    double all() {
        return between(0, last()) + PADDING;
    }

    int last() {
        return points.size() - 1;
    }

    /** The last column of the left half, for letterhead and signatures. */
    int lastOnTheLeft() {
        double half = between(0, last()) * 0.45;
        int column = 0;
        while (column < last() - 1 && between(0, column) < half) {
            column++;
        }
        return column;
    }

    private static double width(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> 0;
            case Cell.Words words -> TextWidth.points(words.text(), Look.BODY, true);
            case Cell.Ordinal ordinal -> TextWidth.points(String.valueOf(ordinal.number()), Look.BODY, true);
            case Cell.Count count -> TextWidth.points(Numbers.count(count.value()), Look.BODY, true);
            case Cell.Percent percent -> TextWidth.points(Numbers.percent(percent.share(), Cell.DECIMALS), Look.BODY, true);
            case Cell.Points points ->
                TextWidth.points("+" + points.value().map(Numbers::decimal).orElse(Numbers.NONE), Look.BODY, true);
        };
    }
}
