package vn.xeploai.work.reconciling;

import java.util.List;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.PrintedLine;

/**
 * Bảng in đã đọc: what could be read, and what could not.
 *
 * @param lines in the order of the file; a line with an unreadable cell is kept without what that cell would have said
 * @param problems all of them, each with its row
 */
public record PrintedTable(List<PrintedLine> lines, List<Problem> problems) {
    /** Keeps its own copies. */
    public PrintedTable {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** Nothing could be read. */
    public static PrintedTable unreadable(Problem problem) {
        return new PrintedTable(List.of(), List.of(problem));
    }
}
