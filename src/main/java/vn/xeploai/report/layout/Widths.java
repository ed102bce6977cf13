package vn.xeploai.report.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.HeadingGroup;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.Table;

/**
 * Widths of the columns in points, taken from what the table holds instead of from the drawing program.
 *
 * @param points one for each column
 * @param gentle how narrow each may become at first: names and sentences are wrapped sooner than short words
 * @param least how narrow each may become before letters are drawn smaller
 */
public record Widths(List<Double> points, List<Double> gentle, List<Double> least) {
    private static final double PADDING = 6;
    private static final double NAME_LEAST = 150;
    private static final double NAME_MOST = 220;
    private static final double ON_TWO_LINES = 0.6;
    /** Letters of that share of their size are still read without effort. */
    private static final double READABLE = 0.79;
    private static final double WORDS_LEAST = 54;
    private static final double WORDS_MOST = 96;
    private static final double TEXT_LEAST = 80;
    private static final double TEXT_MOST = 150;
    private static final double NUMBER_LEAST = 30;
    private static final double HEADING_MOST = 84;
    private static final double ORDINAL = 30;
    private static final double SIGNATURE = 90;
    private static final int COLUMNS_WITHOUT_TABLE = 12;
    private static final double LEFT_HALF = 0.48;

    /** Keeps its own copy. */
    public Widths {
        points = List.copyOf(points);
        gentle = List.copyOf(gentle);
        least = List.copyOf(least);
    }

    /** Widths that give nothing away. */
    public Widths(List<Double> points) {
        this(points, points, points);
    }

    /** What the words and numbers of the table need. */
    public static Widths of(Table table) {
        int columns = table.columns().size();
        double[] cells = new double[columns];
        double[] words = new double[columns];
        for (Row row : table.rows()) {
            boolean bold = row.kind().isBold();
            for (int i = 0; i < columns; i = row.lastUnder(i) + 1) {
                String text = CellText.of(row.cells().get(i), row.kind());
                double width = TextWidth.points(text, Sizes.TABLE, bold);
                if (width > words[i] && row.lastUnder(i) == i) {
                    cells[i] = Math.max(cells[i], width);
                    words[i] = Math.max(words[i], TextWidth.longestWord(text, Sizes.TABLE, bold));
                }
            }
        }
        List<Double> widths = new ArrayList<>();
        List<Double> gentle = new ArrayList<>();
        List<Double> narrow = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Column column = table.columns().get(i);
            double width = width(column, cells[i]);
            widths.add(width + PADDING);
            narrow.add(Math.min(width, narrowest(column, width, words[i])) + PADDING);
            gentle.add(column.kind() == ColumnKind.WORDS ? widths.getLast() : narrow.getLast());
        }
        return new Widths(widths, gentle, narrow);
    }

    /** Column by column the wider one of two tables with equally many columns. */
    public Widths wider(Widths other) {
        return new Widths(wider(points, other.points), wider(gentle, other.gentle), wider(least, other.least));
    }

    private static List<Double> wider(List<Double> one, List<Double> other) {
        return IntStream.range(0, one.size()).mapToObj(i -> Math.max(one.get(i), other.get(i))).toList();
    }

    /** The same for that room: where letters would become hard to read, columns of words give way first. */
    public Widths within(double room) {
        return towards(gentle, room / READABLE).towards(least, room / READABLE);
    }

    private Widths towards(List<Double> narrow, double room) {
        double spare = all() - narrow.stream().mapToDouble(Double::doubleValue).sum();
        double over = all() - room;
        if (over <= 0 || spare <= 0) {
            return this;
        }
        double share = Math.min(1, over / spare);
        return new Widths(
                IntStream.range(0, points.size())
                        .mapToObj(i -> points.get(i) - share * (points.get(i) - narrow.get(i)))
                        .toList(),
                gentle,
                least);
    }

    /** What that room leaves over goes first to columns of numbers and short words whose headings would be broken into many lines. */
    public Widths comfortable(Table table, double room) {
        double spare = room - all();
        double[] more = new double[points.size()];
        for (HeadingGroup group : table.headingGroups()) {
            for (int i = group.first(); i <= group.last(); i++) {
                Column column = table.columns().get(i);
                if (!grows(column)) {
                    double shared = group.alone() ? 0 : onTwoLines(group.text()) / group.width();
                    double wanted = Math.min(HEADING_MOST, Math.max(shared, onTwoLines(column.heading()))) + PADDING;
                    more[i] = Math.max(0, wanted - points.get(i));
                }
            }
        }
        double all = Arrays.stream(more).sum();
        if (spare <= 0 || all <= 0) {
            return this;
        }
        double share = Math.min(1, spare / all);
        return new Widths(
                IntStream.range(0, points.size()).mapToObj(i -> points.get(i) + share * more[i]).toList(), gentle, least);
    }

    /** How wide a heading must be to take two lines at most. */
    private static double onTwoLines(String heading) {
        double narrowest = TextWidth.points(heading, Sizes.HEADING, true);
        for (int at = heading.indexOf(' '); at > 0; at = heading.indexOf(' ', at + 1)) {
            narrowest = Math.min(narrowest, Math.max(
                    TextWidth.points(heading.substring(0, at), Sizes.HEADING, true),
                    TextWidth.points(heading.substring(at + 1), Sizes.HEADING, true)));
        }
        return narrowest;
    }

    /** Equal columns over that room, for a page of words alone. */
    public static Widths even(double room) {
        return new Widths(Collections.nCopies(COLUMNS_WITHOUT_TABLE, room / COLUMNS_WITHOUT_TABLE));
    }

    /** Over that room on a sheet, whose halves can only meet between two columns: what is spare goes to the right half first. */
    public Widths balanced(double room) {
        double spare = room - all();
        if (spare <= 0) {
            return this;
        }
        int middle = lastOnTheLeft();
        double left = sum(0, middle);
        double right = sum(middle + 1, last());
        double toTheRight = Math.clamp(room / 2 - right, 0, spare);
        double toTheLeft = spare - toTheRight;
        return new Widths(IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i) * (i > middle ? 1 + toTheRight / right : 1 + toTheLeft / left))
                .toList());
    }

    /** The same table over that room: spare room goes to the words, a table too wide is drawn smaller. */
    public Fitted fitted(Table table, double room) {
        return within(room).comfortable(table, room).stretched(table, room);
    }

    private Fitted stretched(Table table, double room) {
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

    /** The last column of the left half, for letterhead and signatures: the border nearest to the middle. */
    public int lastOnTheLeft() {
        double half = all() * LEFT_HALF;
        int column = 0;
        while (column < last() - 1 && Math.abs(sum(0, column + 1) - half) < Math.abs(sum(0, column) - half)) {
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

    /** Some words go on a second line, but no word may break. */
    private static double narrowest(Column column, double width, double word) {
        double heading = TextWidth.longestWord(column.heading(), Sizes.HEADING, true);
        return switch (column.kind()) {
            case NAME, WORDS, TEXT -> Math.max(width * ON_TWO_LINES, Math.max(word, heading));
            case ORDINAL, MARK, SIGNATURE, COUNT, PERCENT -> width;
        };
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
