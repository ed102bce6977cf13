package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Table;
import vn.xeploai.text.Dates;
import vn.xeploai.work.deciding.OverrideEntry;

/** Danh sách trường hợp quyết định khác với nhận định của quy định: who, which level, against what, why, by which document. */
final class OverrideList {
    private static final String KEY = "form.overrides.";

    private OverrideList() {}

    static Report of(FormSource source) {
        Terms terms = source.terms();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL));
        columns.add(Column.alone(terms.get(KEY + "column.subject"), ColumnKind.NAME));
        for (String each : List.of("unit", "level", "decided", "against", "reason", "document")) {
            columns.add(Column.alone(terms.get(KEY + "column." + each), ColumnKind.TEXT));
        }
        List<Row> rows = new ArrayList<>();
        for (OverrideEntry each : source.overrides()) {
            rows.add(new Row(RowKind.ITEM, List.of(
                    new Cell.Ordinal(rows.size() + 1),
                    new Cell.Words(subject(each, terms)),
                    new Cell.Words(each.unitName()),
                    MemberColumn.words(level(each)),
                    MemberColumn.words(each.decidedLevel()),
                    new Cell.Words(each.act().against()),
                    MemberColumn.words(each.act().reason()),
                    new Cell.Words(document(each.act().after().decision())))));
        }
        Sheets sheets = new Sheets(source, "overrides");
        return sheets.report(List.of(sheets.list(
                true, List.of(new Table(columns, rows, terms.get(KEY + "empty"), true, false)))));
    }

    private static String subject(OverrideEntry entry, Terms terms) {
        return entry.act().subject().kind() == RatedSubject.Kind.CAP_GROUP
                ? terms.get(KEY + "cap", Map.of("unit", entry.name()))
                : entry.name();
    }

    private static @Nullable String level(OverrideEntry entry) {
        return entry.act().after().outcome() instanceof Outcome.Rated rated ? rated.levelCode() : null;
    }

    private static String document(Decision decision) {
        String day = decision.decidedOn() == null ? null : Dates.day(decision.decidedOn());
        return Stream.of(decision.number(), day, decision.authority())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
