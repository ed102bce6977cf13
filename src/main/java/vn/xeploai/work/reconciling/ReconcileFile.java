package vn.xeploai.work.reconciling;

import java.nio.file.Path;

/** Đối chiếu một tệp: reads printed figures and says which of them are right. Changes nothing. */
public final class ReconcileFile {
    private final PrintedTables tables;

    /** Reads with those. */
    public ReconcileFile(PrintedTables tables) {
        this.tables = tables;
    }

    /** The answer to that file. */
    public ReconciledFile reconcile(Path file) {
        return ReconciledFile.of(tables.read(file));
    }
}
