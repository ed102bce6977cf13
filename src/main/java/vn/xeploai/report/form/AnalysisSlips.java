package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;
import vn.xeploai.report.content.Table;

/**
 * Phiếu phân tích chất lượng và đánh giá, xếp loại: of organizations in 2018 (Mẫu 03-HD KĐ.ĐG 2018), of collectives from 2019 to
 * 2022 (Mẫu 04-HD KĐ.ĐG 2019, whose later rows were not seen and are left to write on).
 */
final class AnalysisSlips {
    /** The years of 16-HD/BTCTW and 21-HD/BTCTW. */
    static final Years YEARS = Years.between(2018, 2022);

    private static final int OF_ORGANIZATIONS = 2018;
    private static final List<String> GRADES = List.of("excellent", "good", "fair", "poor");

    private final FormSource source;
    private final Terms terms;
    private final Sheets sheets;
    private final String form;

    private AnalysisSlips(FormSource source) {
        this.source = source;
        this.terms = source.terms();
        this.sheets = new Sheets(source, "slip");
        this.form = source.scope().year() == OF_ORGANIZATIONS ? "03-2018" : "04-2019";
    }

    static Report of(FormSource source) {
        AnalysisSlips made = new AnalysisSlips(source);
        return made.sheets.report(CollectiveSections.of(source, made::section));
    }

    /** Of the unit's own collective alone. */
    static Optional<Report> ofBody(FormSource source) {
        AnalysisSlips made = new AnalysisSlips(source);
        return CollectiveSections.own(source, made::section).map(section -> made.sheets.report(List.of(section)));
    }

    private Section section(Organization unit) {
        List<Block> body = new ArrayList<>(List.of(
                Paragraph.fill(sheets.text("by")),
                Paragraph.fill(sheets.text("about-" + form, Map.of("unit", unit.name()))),
                table(),
                Paragraph.heading(sheets.text("remark")),
                Paragraph.line(),
                Paragraph.heading(sheets.text("level"))));
        body.addAll(LevelWords.boxes(source.scope().levels(SubjectType.GRASSROOTS), terms));
        Signature signs = new Signature(sheets.text("sign"), sheets.text("sign-how"), terms.get("head.dots"));
        return new Section(
                unit.name(), false, sheets.text("mark-" + form), source.lettersOf(unit).ofMeeting(null), sheets.text("title"),
                sheets.text("subtitle-" + form), sheets.text("year"), body, new Closing(List.of(), null, signs));
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL),
                Column.alone(sheets.text("criterion"), ColumnKind.NAME)));
        GRADES.forEach(grade ->
                columns.add(Column.under(sheets.text("grades"), sheets.text("grade-" + grade), ColumnKind.MARK)));
        List<Row> rows = new ArrayList<>();
        for (String line : sheets.text("rows-" + form).split("\\|", -1)) {
            String[] parts = line.strip().split("\\. ", 2);
            boolean heading = parts[0].startsWith("I");
            List<Cell> cells = new ArrayList<>(List.of(
                    new Cell.Words(parts[0]), parts.length > 1 ? new Cell.Words(parts[1]) : new Cell.Blank()));
            GRADES.forEach(_ -> cells.add(new Cell.Blank()));
            rows.add(new Row(heading ? RowKind.GROUP : RowKind.ITEM, cells));
        }
        return new Table(columns, rows, "", true, false);
    }
}
