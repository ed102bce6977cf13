package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.form.Existing;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.report.paper.Printers;
import vn.xeploai.report.printing.PrintBundle;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.ui.reports.PaperDesk;
import vn.xeploai.work.documents.DocumentSheet;
import vn.xeploai.work.documents.KeepDocumentSettings;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

/** Pages of an open database and the printers of this computer. */
record Papers(PrintBundle bundles, Printers machines, KeepDocumentSettings settings) implements PaperDesk {
    static Papers over(Desk desk, Regulations regulations) {
        return new Papers(new PrintBundle(desk, regulations), Printers.ofSystem(), new KeepDocumentSettings(desk));
    }

    @Override
    public PrintedPages pages(Bundle bundle, Progress progress) {
        return bundles.pages(bundle, progress);
    }

    @Override
    public int writeEach(Bundle bundle, FileFormat format, Path folder, Existing existing, Progress progress) {
        return bundles.writeEach(bundle, format, folder, existing, progress).size();
    }

    @Override
    public List<String> printers() {
        return machines.names();
    }

    @Override
    public void print(PrintedPages pages, String printer, List<Integer> which, int copies, Progress progress) {
        pages.print(machines.named(printer), which, copies, progress);
    }

    @Override
    public DocumentSheet layout(int year, String unitCode) {
        return settings.load(year, unitCode);
    }

    @Override
    public List<Problem> saveLayout(int year, String unitCode, Map<DocumentField, String> values) {
        return settings.save(year, unitCode, values);
    }
}
