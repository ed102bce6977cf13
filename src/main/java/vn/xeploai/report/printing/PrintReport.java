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
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.form.TemplateTags;
import vn.xeploai.report.pdf.ReportPages;
import vn.xeploai.report.template.TemplateFile;
import vn.xeploai.report.word.ReportDocument;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

/** In một báo cáo ra tệp: count, compose, render. Printed in Vietnamese whatever language the screens speak. */
public final class PrintReport {
    private static final int STEPS = 3;

    private final Desk desk;
    private final Regulations regulations;
    private final KeepTemplates templates;

    /** Prints from that desk. */
    public PrintReport(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
        this.templates = new KeepTemplates(desk);
    }

    /** Writes the annual report, see {@link #print}. */
    public void annual(int year, @Nullable String unitCode, Path out, Progress progress) {
        print(Reports.ANNUAL, year, unitCode, out, progress);
    }

    /**
     * Writes a report in the format that the ending of the file asks for; an existing file is replaced only by a whole new one.
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
        Composition composition = new Composition(desk, regulations, year);
        goOn(progress, 1, STEPS);
        Report report = composition.compose(kind, unitCode);
        goOn(progress, 2, STEPS);
        write(composition, kind, unitCode, report, format, out);
    }

    /** Into the template of the office where there is one for that form, format and year; else as the program draws it. */
    void write(
            Composition composition, ReportKind kind, @Nullable String unitCode, Report report, FileFormat format, Path out) {
        Optional<ReportTemplate> template = templates.of(kind, format, report.year());
        if (template.isPresent()) {
            TemplateFile.fill(template.get(), TemplateTags.data(composition.source(unitCode), kind), out);
        } else {
            render(report, format, out);
        }
    }

    private static void render(Report report, FileFormat format, Path out) {
        switch (format) {
            case XLSX -> ReportWorkbook.write(report, out);
            case DOCX -> ReportDocument.write(report, out);
            case PDF -> ReportPages.write(report, out);
        }
    }

    /** Tells how far it is, and stops where the user gave up. */
    static void goOn(Progress progress, int done, int of) {
        progress.at(done, of);
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }
}
