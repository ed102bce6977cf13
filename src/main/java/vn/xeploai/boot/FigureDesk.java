package vn.xeploai.boot;

import java.nio.file.Path;

import vn.xeploai.report.reconcile.FindingsWorkbook;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.reconcile.ReconcileDesk;
import vn.xeploai.work.reconciling.ReconcileFile;
import vn.xeploai.work.reconciling.ReconcilePasted;
import vn.xeploai.work.reconciling.ReconciledFile;
import vn.xeploai.workbook.figures.FigureClipboard;
import vn.xeploai.workbook.figures.FigureFiles;

/** Checks printed figures; needs no database. */
final class FigureDesk implements ReconcileDesk {
    private final ReconcileFile files = new ReconcileFile(new FigureFiles());
    private final ReconcilePasted blocks = new ReconcilePasted(new FigureClipboard());

    @Override
    public ReconciledFile file(Path file) {
        return files.reconcile(file);
    }

    @Override
    public ReconciledFile pasted(String block) {
        return blocks.reconcile(block);
    }

    /** In Vietnamese whatever language the screens speak, like every other report. */
    @Override
    public void write(ReconciledFile answer, Path out) {
        FindingsWorkbook.write(answer, Texts.vietnamese(), out);
    }
}
