package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemCode;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.SheetCell;
import vn.xeploai.work.port.workbook.SheetContent;
import vn.xeploai.work.port.workbook.SheetRow;

/** One row while it is checked: gathers its problems and how its cells were understood. Never stops at the first. */
final class RowCheck {
    private final SheetContent sheet;
    private final SheetRow row;
    private final ContractSpelling spelling;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Column<?>, String> understood = new HashMap<>();

    /** Begins with what the cells themselves have: not understood, or required and empty. */
    RowCheck(SheetContent sheet, SheetRow row, ContractSpelling spelling) {
        this.sheet = sheet;
        this.row = row;
        this.spelling = spelling;
        for (Column<?> each : sheet.kind().columns()) {
            SheetCell cell = row.cells().get(each);
            if (cell != null && cell.problem() != null) {
                problems.add(cell.problem());
            } else if (cell == null && sheet.requires(each) && sheet.has(each)) {
                error(ImportProblem.REQUIRED_CELL_EMPTY, each, Map.of("column", spelling.header(each)));
            }
        }
    }

    ContractSpelling spelling() {
        return spelling;
    }

    int number() {
        return row.number();
    }

    /** The sheet's name for people. */
    String sheetName() {
        return sheet.name();
    }

    /** What the cell means; {@code null} when empty, absent or wrong. */
    <T> @Nullable T value(Column<T> column) {
        return row.value(column);
    }

    /** The cell's value where the workbook has the column, what is stored where it has not. */
    <T> @Nullable T pick(Column<T> column, @Nullable T stored) {
        boolean told = sheet.has(column) && (sheet.clears() || row.isFilled(column));
        return told ? row.value(column) : stored;
    }

    boolean isFilled(Column<?> column) {
        return row.isFilled(column);
    }

    boolean has(Column<?> column) {
        return sheet.has(column);
    }

    /** Whether what the row lacks is as stored. */
    boolean isBlock() {
        return sheet.layout() == SheetContent.Layout.BLOCK;
    }

    /** Remembers how the cell was understood where its value alone does not tell. */
    void understand(Column<?> column, String written) {
        understood.put(column, written);
    }

    void error(ProblemCode problem, Column<?> at, Map<String, String> arguments) {
        problems.add(Problem.error(problem, place(at), arguments));
    }

    void warn(ImportProblem problem, Column<?> at, Map<String, String> arguments) {
        problems.add(Problem.warning(problem, place(at), arguments));
    }

    /** No error so far, and no required column missing from the sheet. */
    boolean isSound() {
        return sheet.isComplete() && problems.stream().noneMatch(Problem::isError);
    }

    RowPlan plan(RowState state, Map<String, FieldChange> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Column<?> each : sheet.kind().columns()) {
            SheetCell cell = row.cells().get(each);
            if (cell != null) {
                fields.put(spelling.header(each), written(each, cell));
            }
        }
        return new RowPlan(sheet.name(), row.number(), state, fields, changes, problems);
    }

    private String written(Column<?> column, SheetCell cell) {
        Object value = cell.value();
        return understood.getOrDefault(column, value == null ? cell.text() : spelling.value(value));
    }

    private String place(Column<?> column) {
        String letter = sheet.letters().getOrDefault(column, "");
        return sheet.name() + "!" + letter + row.number();
    }
}
