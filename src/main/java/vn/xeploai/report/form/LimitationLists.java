package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Limitation;
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
import vn.xeploai.report.content.Table;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.VietnameseOrder;

/** Hạn chế, khuyết điểm và việc khắc phục: what stood on the tables of the year, and what is overdue, by the person responsible. */
final class LimitationLists {
    private static final int COLUMNS = 8;

    private final FormSource source;
    private final Terms terms;
    private final Sheets sheets;
    private final List<Limitation> all;
    private final LocalDate today;

    private LimitationLists(FormSource source) {
        this.source = source;
        this.terms = source.terms();
        this.sheets = new Sheets(source, "limitations");
        this.all = source.reviews().limitations();
        this.today = source.today();
    }

    static Report of(FormSource source) {
        LimitationLists made = new LimitationLists(source);
        return made.sheets.report(List.of(made.onTheTable(), made.overdue()));
    }

    private Section onTheTable() {
        List<Row> rows = new ArrayList<>();
        String unit = "";
        int number = 0;
        for (Limitation each : all) {
            if (!each.foundAt().unitCode().equals(unit)) {
                unit = each.foundAt().unitCode();
                number = 0;
                rows.add(heading(unitOf(each)));
            }
            number++;
            rows.add(row(number, each, Limitation::responsible, this::state));
        }
        return section("sheet", "title", table("responsible", "state", rows, "empty"), sheets.text("totals", Map.of(
                "all", Numbers.count(all.size()),
                "closed", count(each -> !each.isOpen()),
                "open", count(Limitation::isOpen),
                "overdue", count(this::isOverdue),
                "day", Dates.day(today))));
    }

    private Section overdue() {
        Map<String, List<Limitation>> byPerson = new TreeMap<>(VietnameseOrder.words().thenComparing(String::compareTo));
        all.stream().filter(this::isOverdue).forEach(each ->
                byPerson.computeIfAbsent(personOf(each), _ -> new ArrayList<>()).add(each));
        List<Row> rows = new ArrayList<>();
        byPerson.forEach((person, theirs) -> {
            rows.add(heading(person.isEmpty() ? sheets.text("nobody") : person));
            for (Limitation each : theirs) {
                rows.add(row(theirs.indexOf(each) + 1, each, this::unitOf, this::late));
            }
        });
        return section("overdue-sheet", "overdue-title", table("unit", "late", rows, "none-overdue"),
                sheets.text("overdue-day", Map.of("day", Dates.day(today))));
    }

    private Section section(String sheet, String title, Table table, String note) {
        Letters letters = source.letters();
        List<Block> body = List.of(table, Paragraph.note(note));
        return new Section(
                sheets.text(sheet), true, "", letters.ofList(sheets.text("form")), sheets.text(title),
                sheets.text("subtitle"), "", body, Closing.signedBy(letters.preparedBy(), letters.signedBy()));
    }

    private Table table(String who, String last, List<Row> rows, String whenEmpty) {
        List<Column> columns = List.of(
                Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL),
                Column.alone(sheets.text("column-shortcoming"), ColumnKind.TEXT),
                Column.alone(sheets.text("column-cause"), ColumnKind.TEXT),
                Column.alone(sheets.text("column-remedy"), ColumnKind.TEXT),
                Column.alone(sheets.text("column-" + who), ColumnKind.TEXT),
                Column.alone(sheets.text("column-found"), ColumnKind.WORDS),
                Column.alone(sheets.text("column-deadline"), ColumnKind.WORDS),
                Column.alone(sheets.text("column-" + last), ColumnKind.WORDS));
        return new Table(columns, rows, sheets.text(whenEmpty), true, false);
    }

    private Row heading(String words) {
        return Row.heading(new Cell.Blank(), words, COLUMNS);
    }

    private Row row(
            int number, Limitation each, Function<Limitation, @Nullable String> who, Function<Limitation, String> last) {
        LocalDate deadline = each.deadline();
        return new Row(RowKind.ITEM, List.of(
                new Cell.Ordinal(number),
                MemberColumn.words(each.shortcoming()),
                MemberColumn.words(each.cause()),
                MemberColumn.words(each.remedy()),
                MemberColumn.words(who.apply(each)),
                new Cell.Words(String.valueOf(each.foundAt().year())),
                MemberColumn.day(deadline),
                new Cell.Words(last.apply(each))));
    }

    private String state(Limitation each) {
        Integer closed = each.closedIn();
        if (closed != null) {
            return sheets.text("closed", Map.of("closed", String.valueOf(closed)));
        }
        return sheets.text(isOverdue(each) ? "overdue" : "open");
    }

    private String late(Limitation each) {
        LocalDate deadline = each.deadline();
        long days = deadline == null ? 0 : today.toEpochDay() - deadline.toEpochDay();
        return sheets.text("days-late", Map.of("days", Numbers.count(days)));
    }

    private boolean isOverdue(Limitation each) {
        LocalDate deadline = each.deadline();
        return each.isOpen() && deadline != null && deadline.isBefore(today);
    }

    private String count(Predicate<Limitation> which) {
        return Numbers.count(all.stream().filter(which).count());
    }

    private static String personOf(Limitation each) {
        String person = each.responsible();
        return person == null ? "" : person.strip();
    }

    private String unitOf(Limitation each) {
        String code = each.foundAt().unitCode();
        return source.scope().count().tree().find(code).map(source.scope()::nameOf).orElse(code);
    }
}
