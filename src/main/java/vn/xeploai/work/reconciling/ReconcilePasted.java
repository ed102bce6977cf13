package vn.xeploai.work.reconciling;

/** Đối chiếu một bảng dán vào: like {@link ReconcileFile}, of a block of cells copied elsewhere. Changes nothing. */
public final class ReconcilePasted {
    private final PastedTables tables;

    /** Reads with those. */
    public ReconcilePasted(PastedTables tables) {
        this.tables = tables;
    }

    /** The answer to that block. */
    public ReconciledFile reconcile(String block) {
        return ReconciledFile.of(tables.read(block));
    }
}
