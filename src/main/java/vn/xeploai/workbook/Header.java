package vn.xeploai.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.workbook.xlsx.RawValue;

/** Dòng tên cột: which column stands where, and what is wrong with it. */
final class Header {
    private final int row;
    private final SortedMap<Integer, Column<?>> columns = new TreeMap<>();
    private final SortedMap<Integer, String> unknown = new TreeMap<>();
    private final SortedMap<Integer, Column<?>> repeated = new TreeMap<>();

    /** Reads a row as if it were the header. */
    Header(Contract contract, SheetKind kind, int row, SortedMap<Integer, RawValue> cells) {
        this.row = row;
        cells.forEach((place, raw) -> {
            String text = CellWords.text(raw);
            Optional<Column<?>> column = contract.columnNamed(kind, text);
            if (column.isPresent()) {
                (columns.containsValue(column.get()) ? repeated : columns).put(place, column.get());
            } else if (!text.isEmpty()) {
                unknown.put(place, text);
            }
        });
    }

    int row() {
        return row;
    }

    /** How much of the contract the row shows. */
    int score() {
        return columns.size();
    }

    SortedMap<Integer, Column<?>> columns() {
        return columns;
    }

    /** Whether something stands above that place, known or not. */
    boolean names(int place) {
        return columns.containsKey(place) || unknown.containsKey(place) || repeated.containsKey(place);
    }

    Map<Column<?>, String> letters() {
        Map<Column<?>, String> letters = new HashMap<>();
        columns.forEach((place, column) -> letters.put(column, Place.letters(place)));
        return letters;
    }

    List<Problem> problems(Contract contract, SheetKind kind) {
        String sheet = contract.sheet(kind);
        List<Problem> problems = new ArrayList<>();
        unknown.forEach((place, text) -> problems.add(
                Problem.warning(ImportProblem.UNKNOWN_COLUMN, Place.of(sheet, place, row), Map.of("column", text))));
        repeated.forEach((place, column) -> problems.add(Problem.error(
                ImportProblem.COLUMN_TWICE, Place.of(sheet, place, row), Map.of("column", contract.header(column)))));
        for (Column<?> each : kind.columns()) {
            if (each.isRequired() && !columns.containsValue(each)) {
                problems.add(Problem.error(
                        ImportProblem.REQUIRED_COLUMN_MISSING,
                        sheet + "!" + row,
                        Map.of("sheet", sheet, "column", contract.header(each))));
            }
        }
        return problems;
    }
}
