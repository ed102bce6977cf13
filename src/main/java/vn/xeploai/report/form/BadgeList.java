package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Table;
import vn.xeploai.work.port.RegisterLine;
import vn.xeploai.work.statistics.BadgeDue;
import vn.xeploai.work.statistics.BadgeRound;
import vn.xeploai.work.statistics.BadgesDue;

/** Danh sách đảng viên đến hạn Huy hiệu Đảng, round by round. */
final class BadgeList {
    private BadgeList() {}

    static Report of(FormSource source) {
        Terms terms = source.terms();
        MemberColumns shared = new MemberColumns(terms);
        List<Column> columns = List.of(
                Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL),
                Column.alone(shared.heading("name"), ColumnKind.NAME),
                Column.alone(shared.heading("birth"), ColumnKind.WORDS),
                Column.alone(terms.get("form.badges.cell"), ColumnKind.NAME),
                Column.alone(shared.heading("card"), ColumnKind.WORDS),
                Column.alone(shared.heading("admitted"), ColumnKind.WORDS),
                Column.alone(terms.get("form.badges.years"), ColumnKind.COUNT),
                Column.alone(terms.get("form.badges.reached"), ColumnKind.WORDS),
                Column.alone(terms.get("column.remark"), ColumnKind.TEXT));
        List<Row> rows = new ArrayList<>();
        List<BadgeDue> due = BadgesDue.in(source.scope().year(), source.everybody());
        GroupWords words = new GroupWords(terms.texts());
        for (BadgeRound round : BadgeRound.values()) {
            List<BadgeDue> here = due.stream().filter(each -> each.round() == round).toList();
            if (!here.isEmpty()) {
                rows.add(Row.heading(new Cell.Blank(), words.of(round), columns.size()));
                here.forEach(each -> rows.add(row(each, here.indexOf(each) + 1, source.scope())));
            }
        }
        Sheets sheets = new Sheets(source, "badges");
        return sheets.report(List.of(sheets.list(true, List.of(
                new Table(columns, rows, terms.get("form.badges.none"), true, false),
                Paragraph.note(terms.get("form.badges.note"))))));
    }

    private static Row row(BadgeDue due, int number, UnitScope scope) {
        RegisterLine line = due.member().line();
        return new Row(RowKind.ITEM, List.of(
                new Cell.Ordinal(number),
                new Cell.Words(line.fullName()),
                MemberColumn.birth(line.birth()),
                new Cell.Words(scope.nameOf(due.member().cell())),
                MemberColumn.words(line.cardNumber()),
                new Cell.Day(line.membership().admittedOn()),
                Cell.Amount.of(due.years()),
                new Cell.Day(due.reachedOn()),
                new Cell.Blank()));
    }
}
