package vn.xeploai.ui.fake;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.reconcile.ReconcileDesk;
import vn.xeploai.work.reconciling.ReconcileFile;
import vn.xeploai.work.reconciling.ReconcilePasted;
import vn.xeploai.work.reconciling.ReconciledFile;
import vn.xeploai.workbook.figures.FigureClipboard;
import vn.xeploai.workbook.figures.FigureFiles;

/** The real check, which needs no database; remembers what was to be written. */
public class FakeReconcileDesk implements ReconcileDesk {
    public @Nullable Path written;

    @Override
    public ReconciledFile file(Path file) {
        return new ReconcileFile(new FigureFiles()).reconcile(file);
    }

    @Override
    public ReconciledFile pasted(String block) {
        return new ReconcilePasted(new FigureClipboard()).reconcile(block);
    }

    @Override
    public void write(ReconciledFile answer, Path out) {
        written = out;
    }
}
