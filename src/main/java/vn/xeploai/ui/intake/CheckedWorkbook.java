package vn.xeploai.ui.intake;

import java.util.List;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.Progress;

/**
 * A workbook that was read and compared with what is stored; nothing is written yet.
 *
 * @param rows all rows, in the order of the workbook
 * @param problems everything found, not only the first; also notes such as columns left out
 * @param write writes all of it or nothing
 */
public record CheckedWorkbook(List<CheckedRow> rows, List<Problem> problems, Write write) {
    /** Keeps its own copies. */
    public CheckedWorkbook {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Tells whether anything forbids writing. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Brings the workbook into the database. */
    @FunctionalInterface
    public interface Write {
        /** Writes all or nothing. */
        void run(Progress progress);
    }

    /**
     * A row of the workbook.
     *
     * @param sheet its sheet
     * @param row its number in the sheet, from 1
     * @param state what writing it would do
     * @param what whom it is about
     * @param change fields that would change, old and new, in words; empty unless changed
     */
    public record CheckedRow(String sheet, int row, State state, String what, String change) {}

    /** What writing a row would do. */
    public enum State {
        /** Adds it. */
        NEW,
        /** Replaces what is stored. */
        CHANGED,
        /** Nothing: it is stored just so. */
        SAME,
        /** It cannot be written. */
        WRONG
    }
}
