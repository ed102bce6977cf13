package vn.xeploai.workbook.figures;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.PrintedLine;
import vn.xeploai.rules.reconcile.PrintedPercent;
import vn.xeploai.work.reconciling.FigureCells;
import vn.xeploai.work.reconciling.PrintedTable;
import vn.xeploai.work.reconciling.ReconcileProblem;

/** Takes the rows of a sheet or CSV file one by one and collects lines and problems. */
final class FiguresRows {
    private static final List<String> FIGURES = List.of("total", "assessed", "count", "printed_percent");

    private final boolean commas;
    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable FiguresHeader header;
    private String group = "";

    /**
     * Waits for the header.
     *
     * @param commas whether commas part the cells: then a cell too many is a decimal comma nobody quoted
     */
    FiguresRows(boolean commas) {
        this.commas = commas;
    }

    /** Of a table whose columns are known already. */
    FiguresRows(FiguresHeader known) {
        this(false);
        header = known;
    }

    /** Tells whether the row that names the columns was found. */
    boolean hasHeader() {
        return header != null;
    }

    /** The next row; {@code number} is 1 for the first. Rows above the header are titles. */
    void row(int number, List<String> cells) {
        FiguresHeader columns = header;
        Optional<FiguresHeader> named = FiguresHeader.in(cells);
        if (named.isPresent()) {
            // Long tables repeat it on every page.
            header = named.get();
        } else if (columns != null && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            line(columns, number, cells);
        }
    }

    /** A row that could not even be split into cells. */
    void broken(int number) {
        problems.add(problem(ReconcileProblem.BROKEN_ROW, "", number, "", ""));
    }

    /** What was read. */
    PrintedTable finish(Path file) {
        if (header == null && problems.isEmpty()) {
            problems.add(FigureFiles.problem(ReconcileProblem.NO_HEADER, file));
        }
        return finish();
    }

    /** What was read. */
    PrintedTable finish() {
        return new PrintedTable(lines, problems);
    }

    private void line(FiguresHeader columns, int row, List<String> cells) {
        if (commas && cells.stream().skip(columns.width()).anyMatch(cell -> !cell.isBlank())) {
            problems.add(problem(ReconcileProblem.TOO_MANY_CELLS, String.valueOf(row), row, "", ""));
            return;
        }
        String own = columns.group(cells);
        group = own.isEmpty() ? group : own;
        String level = columns.cell(cells, "level");
        if (level.isEmpty()) {
            if (FIGURES.stream().allMatch(each -> columns.cell(cells, each).isEmpty())) {
                // The name of a group above its lines, or a remark below the table.
                return;
            }
            problems.add(problem(ReconcileProblem.LEVEL_MISSING, columns.address("level", row), row, columns.title("level"), ""));
            return;
        }
        int before = problems.size();
        Long total = count(columns, row, cells, "total");
        Long assessed = count(columns, row, cells, "assessed");
        Long count = count(columns, row, cells, "count");
        PrintedPercent printed = percent(columns, row, cells);
        boolean sound = problems.size() == before;
        lines.add(new PrintedLine(row, group, total, assessed, level, count, sound ? printed : null));
    }

    private @Nullable Long count(FiguresHeader columns, int row, List<String> cells, String column) {
        String cell = columns.cell(cells, column);
        if (FigureCells.isBlank(cell)) {
            return null;
        }
        Long count = FigureCells.count(cell);
        if (count == null) {
            problems.add(problem(ReconcileProblem.COUNT_UNREADABLE, columns.address(column, row), row, columns.title(column), cell));
        }
        return count;
    }

    private @Nullable PrintedPercent percent(FiguresHeader columns, int row, List<String> cells) {
        String cell = columns.cell(cells, "printed_percent");
        if (FigureCells.isBlank(cell)) {
            return null;
        }
        String place = columns.address("printed_percent", row);
        BigDecimal value = FigureCells.percent(cell);
        if (value == null) {
            problems.add(problem(ReconcileProblem.PERCENT_UNREADABLE, place, row, columns.title("printed_percent"), cell));
            return null;
        }
        String digits = columns.cell(cells, "decimals");
        Long decimals = FigureCells.isBlank(digits) ? Long.valueOf(value.scale()) : FigureCells.count(digits);
        if (decimals == null || decimals > PrintedPercent.MOST_DECIMALS) {
            String where = columns.address("decimals", row);
            problems.add(problem(ReconcileProblem.DECIMALS_UNREADABLE, where, row, columns.title("decimals"), digits));
            return null;
        }
        if (PrintedPercent.digits(value) > decimals) {
            problems.add(problem(ReconcileProblem.MORE_DIGITS_THAN_DECIMALS, place, row, digits, cell));
            return null;
        }
        return new PrintedPercent(value, decimals.intValue());
    }

    private static Problem problem(ReconcileProblem code, String subject, int row, String column, String value) {
        return Problem.error(code, subject, Map.of("row", String.valueOf(row), "column", column, "value", value));
    }
}
