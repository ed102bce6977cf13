package vn.xeploai.workbook.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import vn.xeploai.rules.reconcile.PrintedPercent;
import vn.xeploai.work.reconciling.FigureCells;

/**
 * Cột đoán theo nội dung: the columns of a table without header. The level is the last column of words before the figures, the
 * group the first; the percentage is the first column with a percent sign or decimals, else the last of two or more columns of
 * numbers; the number before it is the count.
 */
record GuessedColumns(FiguresHeader header) {
    /** What stands in a column. */
    private enum Kind {
        NOTHING,
        WORDS,
        COUNTS,
        PERCENTAGES
    }

    /** The columns, if there are a level and a percentage. */
    static Optional<GuessedColumns> in(List<List<String>> rows) {
        List<List<String>> figures = rows.stream().filter(GuessedColumns::hasNumber).toList();
        int width = figures.stream().mapToInt(List::size).max().orElse(0);
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            kinds.add(kind(figures, i));
        }
        int percent = percent(kinds);
        List<Integer> words = places(kinds, Kind.WORDS, 0, percent);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> columns = new HashMap<>();
        columns.put("level", words.getLast());
        columns.put("printed_percent", percent);
        if (words.size() > 1) {
            columns.put("group", words.getFirst());
        }
        List<Integer> counts = new ArrayList<>(places(kinds, Kind.COUNTS, words.getLast(), percent));
        if (!counts.isEmpty()) {
            columns.put("count", counts.removeLast());
        }
        wholes(figures, kinds, words, counts, columns);
        boolean decimals = percent + 1 < width && kinds.get(percent + 1) == Kind.COUNTS
                && all(figures, percent + 1, GuessedColumns::isDecimals);
        if (decimals) {
            columns.put("decimals", percent + 1);
        }
        return Optional.of(new GuessedColumns(FiguresHeader.without(columns, width)));
    }

    /** Total and assessed: before the level, or between it and the count. A running number is neither. */
    private static void wholes(
            List<List<String>> figures, List<Kind> kinds, List<Integer> words, List<Integer> counts, Map<String, Integer> columns) {
        List<Integer> wholes = new ArrayList<>(places(kinds, Kind.COUNTS, 0, words.getLast()));
        wholes.removeIf(each -> isRunning(figures, each));
        wholes.addAll(counts);
        if (!wholes.isEmpty()) {
            columns.put("total", wholes.getFirst());
        }
        if (wholes.size() > 1) {
            columns.put("assessed", wholes.get(1));
        }
    }

    /** A row of figures, not a title above them. */
    boolean isFigures(List<String> cells) {
        return hasNumber(cells);
    }

    private static int percent(List<Kind> kinds) {
        int sure = kinds.indexOf(Kind.PERCENTAGES);
        int level = kinds.indexOf(Kind.WORDS);
        int last = kinds.lastIndexOf(Kind.COUNTS);
        boolean several = places(kinds, Kind.COUNTS, Math.max(0, level), kinds.size()).size() > 1;
        return sure >= 0 ? sure : several ? last : -1;
    }

    private static List<Integer> places(List<Kind> kinds, Kind wanted, int from, int to) {
        List<Integer> places = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (kinds.get(i) == wanted) {
                places.add(i);
            }
        }
        return places;
    }

    private static Kind kind(List<List<String>> rows, int column) {
        int words = 0;
        int numbers = 0;
        boolean percentages = false;
        for (List<String> row : rows) {
            String cell = cell(row, column);
            if (FigureCells.isBlank(cell)) {
                continue;
            }
            boolean count = FigureCells.count(cell) != null;
            boolean percent = FigureCells.percent(cell) != null;
            words += count || percent ? 0 : 1;
            numbers += count || percent ? 1 : 0;
            percentages |= percent && !count;
        }
        return words + numbers == 0
                ? Kind.NOTHING
                : words > numbers ? Kind.WORDS : percentages ? Kind.PERCENTAGES : Kind.COUNTS;
    }

    private static boolean hasNumber(List<String> cells) {
        return cells.stream().map(FiguresHeader::oneLine)
                .anyMatch(cell -> FigureCells.count(cell) != null || FigureCells.percent(cell) != null);
    }

    private static boolean isDecimals(String cell) {
        Long count = FigureCells.count(cell);
        return count != null && count <= PrintedPercent.MOST_DECIMALS;
    }

    /** 1, 2, 3 … */
    private static boolean isRunning(List<List<String>> rows, int column) {
        long next = 1;
        for (List<String> row : rows) {
            Long number = FigureCells.count(cell(row, column));
            if (number == null || number != next) {
                return false;
            }
            next++;
        }
        return next > 2;
    }

    private static boolean all(List<List<String>> rows, int column, Predicate<String> test) {
        return rows.stream().map(row -> cell(row, column)).filter(cell -> !FigureCells.isBlank(cell)).allMatch(test);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? FiguresHeader.oneLine(row.get(column)) : "";
    }
}
