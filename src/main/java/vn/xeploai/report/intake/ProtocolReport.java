package vn.xeploai.report.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.excel.ReportWorkbook;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.pdf.ReportPages;
import vn.xeploai.report.word.ReportDocument;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.work.importing.ImportProtocol;
import vn.xeploai.work.importing.RowState;
import vn.xeploai.work.port.PastImport;

/** Biên bản nhập on paper: file, when, who, rows by state, corrected cells, problems. */
public final class ProtocolReport {
    private final Texts texts;

    /** In that language. */
    public ProtocolReport(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes it in the format that the ending of the file asks for.
     *
     * @throws ProblemException {@code RP-} when it cannot be written there
     */
    public void write(ImportProtocol protocol, Path out) {
        Report report = of(protocol);
        FileFormat format = FileFormat.of(out).orElseThrow(() -> new ProblemException(Problem.error(
                ReportProblem.UNKNOWN_FORMAT, out.toString(),
                Map.of("file", out.toString(), "formats", ".docx, .xlsx, .pdf"))));
        switch (format) {
            case XLSX -> ReportWorkbook.write(report, out);
            case DOCX -> ReportDocument.write(report, out);
            case PDF -> ReportPages.write(report, out);
        }
    }

    Report of(ImportProtocol protocol) {
        PastImport run = protocol.run();
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.body(texts.get("intake.form.file", Map.of("file", run.file()))));
        body.add(Paragraph.body(texts.get("intake.form.when", Map.of(
                "at", Dates.moment(run.at()), "by", run.by(), "number", String.valueOf(run.number())))));
        body.add(Paragraph.heading(texts.get("intake.form.rows")));
        body.add(rows(protocol));
        body.add(Paragraph.heading(texts.get("intake.protocol.corrections")));
        body.add(corrections(protocol));
        body.add(Paragraph.heading(texts.get("intake.protocol.notes")));
        body.add(problems(protocol));
        Section section = new Section(
                texts.get("intake.form.name"), false, "", new Letterhead.OfAnnex("", "", "", ""),
                texts.get("intake.form.title"), texts.get("intake.form.subtitle"), "", body,
                Closing.signedBy(Signature.NOBODY, new Signature(texts.get("intake.form.signer"), "", run.by())));
        int year = run.at().atZone(ZoneId.systemDefault()).getYear();
        return new Report(year, texts.get("intake.form.name") + " " + run.file(), texts.get("intake.form.pages"), List.of(section));
    }

    private Table rows(ImportProtocol protocol) {
        List<Column> columns = new ArrayList<>(List.of(Column.alone(texts.get("intake.form.sheet"), ColumnKind.NAME)));
        List<RowState> states = Arrays.stream(RowState.values()).filter(each -> each != RowState.WRONG).toList();
        states.forEach(each -> columns.add(Column.alone(texts.get("intake.state." + each), ColumnKind.COUNT)));
        List<Row> rows = new ArrayList<>();
        protocol.counts().forEach((sheet, counts) -> {
            List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(sheet)));
            states.forEach(each -> cells.add(Cell.Amount.of(counts.getOrDefault(each, 0))));
            rows.add(new Row(RowKind.ITEM, cells));
        });
        return new Table(columns, rows, texts.get("intake.rows.none"), false, false);
    }

    private Table corrections(ImportProtocol protocol) {
        List<Column> columns = List.of(
                Column.alone(texts.get("intake.column.cell"), ColumnKind.WORDS),
                Column.alone(texts.get("intake.column.field"), ColumnKind.WORDS),
                Column.alone(texts.get("intake.column.before"), ColumnKind.TEXT),
                Column.alone(texts.get("intake.column.after"), ColumnKind.TEXT));
        List<Row> rows = protocol.corrections().stream()
                .map(each -> words(each.address(), each.field(), each.before(), each.after()))
                .toList();
        return new Table(columns, rows, texts.get("intake.form.no-corrections"), true, false);
    }

    private Table problems(ImportProtocol protocol) {
        List<Column> columns = List.of(
                Column.alone(texts.get("intake.column.cell"), ColumnKind.WORDS),
                Column.alone(texts.get("intake.form.problem"), ColumnKind.TEXT));
        List<Row> rows = protocol.problems().stream().map(each -> words(each.subject(), texts.of(each))).toList();
        return new Table(columns, rows, texts.get("intake.form.no-notes"), true, false);
    }

    private static Row words(String... words) {
        return new Row(RowKind.ITEM, Arrays.stream(words).<Cell>map(Cell.Words::new).toList());
    }
}
