package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Table;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Numbers;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.counting.SubjectLine;

/** Danh sách chưa xếp loại, không thuộc diện: who has no level and why, members and organizations. */
final class NotRatedLists {
    private final FormSource source;
    private final Terms terms;
    private final Sheets sheets;

    private NotRatedLists(FormSource source) {
        this.source = source;
        this.terms = source.terms();
        this.sheets = new Sheets(source, "not-rated");
    }

    static Report of(FormSource source) {
        NotRatedLists made = new NotRatedLists(source);
        List<Section> sections = new ArrayList<>(List.of(made.members()));
        for (SubjectType subject : List.of(SubjectType.GRASSROOTS, SubjectType.CELLS)) {
            List<SubjectLine> lines = made.organizations(subject);
            if (!lines.isEmpty()) {
                sections.add(made.section(subject, made.table(lines)));
            }
        }
        return made.sheets.report(sections);
    }

    private Section members() {
        MemberColumns shared = new MemberColumns(terms);
        List<MemberColumn> columns = List.of(
                shared.name(),
                shared.birth(),
                shared.admitted(),
                shared.partyPosition(),
                MemberColumn.alone(shared.heading("case"), ColumnKind.TEXT, entry -> standing(entry.standing())),
                shared.remark());
        List<MemberEntry> without =
                source.members().stream().filter(entry -> !(entry.standing() instanceof Standing.Rated)).toList();
        return section(SubjectType.MEMBERS, MemberTable.of(without, columns, source));
    }

    private Section section(SubjectType subject, Table table) {
        Section list = sheets.list(false, List.of(table, Paragraph.note(totals(subject))));
        return new Section(
                terms.texts().of(subject), list.landscape(), list.mark(), list.letterhead(), list.title(),
                terms.texts().of(subject) + ". " + list.subtitle(), list.remark(), list.body(), list.closing());
    }

    private List<SubjectLine> organizations(SubjectType subject) {
        List<SubjectLine> lines = new ArrayList<>(source.organizations(subject, new Slice.NotSubject()));
        lines.addAll(source.organizations(subject, new Slice.Pending()));
        return lines;
    }

    private Table table(List<SubjectLine> lines) {
        List<Column> columns = List.of(
                Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL),
                Column.alone(terms.get("column.organization"), ColumnKind.NAME),
                Column.alone(terms.get("form.column.case"), ColumnKind.TEXT),
                Column.alone(terms.get("column.remark"), ColumnKind.TEXT));
        List<Row> rows = new ArrayList<>();
        for (SubjectLine line : lines) {
            rows.add(new Row(RowKind.ITEM, List.of(
                    new Cell.Ordinal(rows.size() + 1),
                    new Cell.Words(source.scope().nameOf(line.unit())),
                    MemberColumn.words(standing(line.standing())),
                    MemberColumn.words(reason(line)))));
        }
        return new Table(columns, rows, terms.get("form.nobody"), true, false);
    }

    private String standing(Standing standing) {
        return terms.get(standing instanceof Standing.NotSubject ? "column.not-subject" : "column.pending");
    }

    private String reason(SubjectLine line) {
        String reason = switch (line.standing()) {
            case Standing.NotSubject out -> terms.texts().of(out.reason());
            case Standing.Pending waiting when waiting.reason() != null -> terms.texts().of(waiting.reason());
            default -> terms.get("pending-without-reason");
        };
        return line.remark() == null ? reason : reason + " (" + line.remark() + ")";
    }

    private String totals(SubjectType subject) {
        Tally tally = source.scope().tally(subject);
        return sheets.text("totals", Map.of(
                "notSubject", Numbers.count(tally.notSubjectTotal()),
                "pending", Numbers.count(tally.pending()),
                "total", Numbers.count(tally.total())));
    }
}
