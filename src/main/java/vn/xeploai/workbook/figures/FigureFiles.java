package vn.xeploai.workbook.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.reconciling.PrintedTable;
import vn.xeploai.work.reconciling.PrintedTables;
import vn.xeploai.work.reconciling.ReconcileProblem;

/** Printed figures from files, by the ending of the name. */
public final class FigureFiles implements PrintedTables {
    @Override
    public PrintedTable read(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            return PrintedTable.unreadable(problem(ReconcileProblem.UNKNOWN_KIND, file));
        }
        if (!Files.isRegularFile(file)) {
            return PrintedTable.unreadable(problem(ReconcileProblem.FILE_UNREADABLE, file));
        }
        return name.endsWith(".csv") ? FiguresCsv.read(file) : FiguresSheet.read(file);
    }

    /** A problem of the file as a whole. */
    static Problem problem(ReconcileProblem code, Path file) {
        String name = String.valueOf(file.getFileName());
        return Problem.error(code, name, Map.of("file", name, "columns", FiguresHeader.CONTRACT));
    }
}
