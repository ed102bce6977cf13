package vn.xeploai.ui.fake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.form.Existing;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.report.printing.PrintBundle;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.ui.reports.PaperDesk;
import vn.xeploai.work.documents.DocumentSheet;
import vn.xeploai.work.documents.KeepDocumentSettings;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

/** Real pages over a desk in memory; printers that only remember what they were sent. */
public final class FakePaperDesk implements PaperDesk {
    public final List<String> printed = new ArrayList<>();
    public final List<String> written = new ArrayList<>();
    public @Nullable String taken;
    public @Nullable Problem refusal;
    public List<String> printers = List.of("Máy in phòng họp", "Máy in văn thư");
    private final PrintBundle bundles;
    private final KeepDocumentSettings settings;

    public FakePaperDesk(Desk desk, Regulations regulations) {
        bundles = new PrintBundle(desk, regulations);
        settings = new KeepDocumentSettings(desk);
    }

    @Override
    public PrintedPages pages(Bundle bundle, Progress progress) {
        if (refusal != null) {
            throw new ProblemException(refusal);
        }
        return bundles.pages(bundle, progress);
    }

    @Override
    public int writeEach(Bundle bundle, FileFormat format, Path folder, Existing existing, Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        if (taken != null && existing == Existing.KEPT) {
            throw new ProblemException(Problem.error(ReportProblem.NAME_TAKEN, taken, Map.of("file", taken, "folder", folder.toString())));
        }
        written.add(bundle.getClass().getSimpleName() + " " + bundle.year() + " " + bundle.unitCode() + " " + format + " " + folder);
        return 1;
    }

    @Override
    public List<String> printers() {
        return printers;
    }

    @Override
    public void print(PrintedPages pages, String printer, List<Integer> which, int copies, Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        printed.add(printer + " " + which + " x" + copies);
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
