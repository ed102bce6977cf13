package vn.xeploai.ui.reconcile;

import java.nio.file.Path;

import vn.xeploai.work.reconciling.ReconciledFile;

/** Checks printed figures and writes what was found. */
public interface ReconcileDesk {
    /** The answer to a workbook or CSV file. */
    ReconciledFile file(Path file);

    /** The answer to a block of cells copied elsewhere. */
    ReconciledFile pasted(String block);

    /** Writes the findings as a workbook. @throws vn.xeploai.model.problem.ProblemException when the place refuses it */
    void write(ReconciledFile answer, Path out);
}
