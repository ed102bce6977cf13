package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ReportTemplate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.printing.KeepTemplates;
import vn.xeploai.report.printing.PrintReport;
import vn.xeploai.ui.reports.FormsDesk;
import vn.xeploai.ui.reports.TemplatesDesk;
import vn.xeploai.work.port.Progress;

/** Forms and templates of an open database. */
record FormsOfDesk(PrintReport printing, KeepTemplates kept) implements FormsDesk {
    @Override
    public void write(ReportKind kind, int year, @Nullable String unitCode, Path file, Progress progress) {
        printing.print(kind, year, unitCode, file, progress);
    }

    @Override
    public TemplatesDesk templates() {
        return new TemplatesDesk() {
            @Override
            public List<ReportTemplate> of(ReportKind kind) {
                return kept.of(kind);
            }

            @Override
            public List<Problem> add(ReportKind kind, int fromYear, @Nullable Integer toYear, Path file) {
                return kept.add(kind, fromYear, toYear, file);
            }

            @Override
            public void remove(ReportTemplate template) {
                kept.remove(template);
            }

            @Override
            public void putBack(ReportTemplate template) {
                kept.putBack(template);
            }
        };
    }
}
