package vn.xeploai.report.printing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ReportTemplate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.excel.ReportWorkbook;
import vn.xeploai.report.form.DocumentHead;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.FormSource;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.form.TemplateTags;
import vn.xeploai.report.pdf.ReportPages;
import vn.xeploai.report.template.TagData;
import vn.xeploai.report.template.TemplateFile;
import vn.xeploai.report.word.ReportDocument;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

/** In một báo cáo ra tệp: count, compose, render. Printed in Vietnamese whatever language the screens speak. */
public final class PrintReport {
    private static final int STEPS = 3;

    private final Desk desk;
    private final CountYear counting;
    private final Regulations regulations;
    private final KeepTemplates templates;

    /** Prints from that desk. */
    public PrintReport(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.counting = new CountYear(desk, regulations);
        this.regulations = regulations;
        this.templates = new KeepTemplates(desk);
    }

    /** Writes the annual report, see {@link #print}. */
    public void annual(int year, @Nullable String unitCode, Path out, Progress progress) {
        print(Reports.ANNUAL, year, unitCode, out, progress);
    }

    /**
     * Writes a report in the format that the ending of the file asks for, into the template of the unit where there is one for the year; an existing file is replaced only by a whole new one.
     *
     * @param unitCode the unit, {@code null} for the whole database
     * @param progress asked between the steps; after the last one the file is written whole
     * @throws ProblemException {@code RP-} when it cannot be written or made for that unit
     * @throws CancellationException when the user gave up; nothing was written then
     */
    public void print(ReportKind kind, int year, @Nullable String unitCode, Path out, Progress progress) {
        FileFormat format = FileFormat.of(out)
                .filter(kind.formats()::contains)
                .orElseThrow(() -> new ProblemException(Problem.error(ReportProblem.UNKNOWN_FORMAT, out.toString(), Map.of(
                        "file", out.toString(), "formats", "." + String.join(", .", kind.endings())))));
        if (!kind.years().contains(year)) {
            throw new ProblemException(Problem.error(ReportProblem.NOT_OF_THAT_YEAR, out.toString(), Map.of(
                    "form", Texts.vietnamese().get(kind.titleKey()),
                    "year", String.valueOf(year),
                    "years", kind.years().words(Texts.vietnamese()))));
        }
        YearCount current = counting.count(year);
        goOn(progress, 1);
        FormSource source = new FormSource(
                current, () -> previous(year), unitCode, new PeopleOfDesk(desk, regulations, year), DocumentHead.EMPTY,
                Texts.vietnamese());
        Optional<ReportTemplate> template = templates.of(kind, format, year);
        if (template.isPresent()) {
            TagData data = TemplateTags.data(source, kind);
            goOn(progress, 2);
            TemplateFile.fill(template.get(), data, out);
            return;
        }
        Report report = kind.form().of(source);
        goOn(progress, 2);
        switch (format) {
            case XLSX -> ReportWorkbook.write(report, out);
            case DOCX -> ReportDocument.write(report, out);
            case PDF -> ReportPages.write(report, out);
        }
    }

    private @Nullable YearCount previous(int year) {
        return regulations.of(year - 1).isPresent() ? counting.count(year - 1) : null;
    }

    private static void goOn(Progress progress, int stepsDone) {
        progress.at(stepsDone, STEPS);
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }
}
