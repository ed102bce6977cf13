package vn.xeploai.report.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.Table;

/**
 * Widths of the columns in points, taken from what the table holds instead of from the drawing program.
 *
 * @param points one for each column
 */
public record Widths(List<Double> points) {
    private static final double PADDING = 6;
    private static final double NAME_LEAST = 150;
    private static final double NAME_MOST = 220;
    private static final double WORDS_LEAST = 54;
    private static final double WORDS_MOST = 96;
    private static final double TEXT_LEAST = 80;
    private static final double TEXT_MOST = 150;
    private static final double NUMBER_LEAST = 38;
    private static final double ORDINAL = 30;
    private static final double SIGNATURE = 90;
    private static final int COLUMNS_WITHOUT_TABLE = 12;

    /** Keeps its own copy. */
    public Widths {
        points = List.copyOf(points);
    }

    /** What the words and numbers of the table need. */
    public static Widths of(Table table) {
        int columns = table.columns().size();
        double[] cells = new double[columns];
        for (Row row : table.rows()) {
            for (int i = 0; i < columns; i++) {
                String text = CellText.of(row.cells().get(i), row.kind());
                cells[i] = Math.max(cells[i], TextWidth.points(text, Sizes.TABLE, true));
            }
        }
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            widths.add(width(table.columns().get(i), cells[i]) + PADDING);
        }
        return new Widths(widths);
    }

    /** Column by column the wider one of two tables with equally many columns. */
    public Widths wider(Widths other) {
        return new Widths(IntStream.range(0, points.size())
                .mapToObj(i -> Math.max(points.get(i), other.points.get(i)))
                .toList());
    }

    /** Equal columns over that room, for a page of words alone. */
    public static Widths even(double room) {
        return new Widths(Collections.nCopies(COLUMNS_WITHOUT_TABLE, room / COLUMNS_WITHOUT_TABLE));
    }

    /** The same table over that room: spare room goes to the words, a table too wide is drawn smaller. */
    public Fitted fitted(Table table, double room) {
        double all = sum(0, last());
        if (all >= room) {
            double scale = room / all;
            return new Fitted(points.stream().map(width -> width * scale).toList(), scale);
        }
        List<Boolean> grows = table.columns().stream().map(Widths::grows).toList();
        long growing = grows.stream().filter(each -> each).count();
        double each = growing == 0 ? 0 : (room - all) / growing;
        List<Double> wider = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            wider.add(growing == 0 ? points.get(i) * room / all : points.get(i) + (grows.get(i) ? each : 0));
        }
        return new Fitted(wider, 1);
    }

    /** Room from one column to another, both included, less the padding. */
    public double between(int first, int last) {
        return sum(first, last) - PADDING;
    }

    /** Width of the whole table. */
    public double all() {
        return sum(0, last());
    }

    /** Index of the last column. */
    public int last() {
        return points.size() - 1;
    }

    /** The last column of the left half, for letterhead and signatures. */
    public int lastOnTheLeft() {
        double half = between(0, last()) * 0.45;
        int column = 0;
        while (column < last() - 1 && between(0, column) < half) {
            column++;
        }
        return column;
    }

    private double sum(int first, int last) {
        return points.subList(first, last + 1).stream().mapToDouble(Double::doubleValue).sum();
    }

    private static boolean grows(Column column) {
        return column.kind() == ColumnKind.NAME || column.kind() == ColumnKind.TEXT || column.kind() == ColumnKind.SIGNATURE;
    }

    private static double width(Column column, double cells) {
        double heading = TextWidth.longestWord(column.heading(), Sizes.HEADING, true);
        return switch (column.kind()) {
            case ORDINAL -> Math.max(ORDINAL, cells);
            case NAME -> Math.clamp(cells, NAME_LEAST, NAME_MOST);
            case WORDS -> Math.clamp(Math.max(cells, heading), WORDS_LEAST, WORDS_MOST);
            case TEXT -> Math.clamp(Math.max(cells, heading), TEXT_LEAST, TEXT_MOST);
            case MARK -> Math.max(NUMBER_LEAST, heading);
            case SIGNATURE -> SIGNATURE;
            case COUNT, PERCENT -> Math.max(NUMBER_LEAST, Math.max(cells, heading));
        };
    }
}
