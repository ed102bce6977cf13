package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Sex;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Table;
import vn.xeploai.rules.tally.Share;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.counting.MemberEntry;

/** Thống kê đảng viên: who the counted members are, on the reference day. Each member once in every group. */
final class MemberStatistics {
    private final FormSource source;
    private final Terms terms;
    private final Sheets sheets;
    private final List<Row> rows = new ArrayList<>();

    private MemberStatistics(FormSource source) {
        this.source = source;
        this.terms = source.terms();
        this.sheets = new Sheets(source, "statistics");
    }

    static Report of(FormSource source) {
        MemberStatistics made = new MemberStatistics(source);
        return made.sheets.report(List.of(made.sheets.list(false, List.of(made.table()))));
    }

    private Table table() {
        List<MemberEntry> members = source.members();
        LocalDate day = source.scope().count().campaign().referenceDay();
        Cell total = PlannedColumn.count(source.scope().line(SubjectType.MEMBERS), SubjectType.MEMBERS, new Measure.Total());
        rows.add(new Row(RowKind.TOTAL, List.of(new Cell.Blank(), new Cell.Words(terms.get("column.total")), total, new Cell.Blank())));
        group("sex", members, entry -> {
            Sex sex = entry.line().sex();
            return sex == null ? null : terms.texts().of(sex);
        });
        bands("age", members, AgeBands.AGE, entry -> AgeBands.age(entry.line().birth(), day));
        bands("party-age", members, AgeBands.PARTY_AGE, entry -> AgeBands.years(entry.line().membership().admittedOn(), day));
        group("ethnicity", members, entry -> entry.line().ethnicity());
        group("schooling", members, entry -> entry.line().career().schooling());
        group("qualification", members, entry -> entry.line().career().qualification());
        group("political-theory", members, entry -> entry.line().career().politicalTheory());
        List<Column> columns = List.of(
                Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL),
                Column.alone(terms.get("column.content"), ColumnKind.NAME),
                Column.alone(terms.get("column.count"), ColumnKind.COUNT),
                Column.alone(terms.get("column.percent-of-total"), ColumnKind.PERCENT));
        return new Table(columns, rows, terms.get("form.nobody"), true, false);
    }

    /** By recorded words, in Vietnamese order; what is not recorded comes last. */
    private void group(String key, List<MemberEntry> members, Function<MemberEntry, @Nullable String> words) {
        Map<String, Integer> counts = new TreeMap<>(
                Comparator.comparing(String::isEmpty).thenComparing(VietnameseOrder.words()).thenComparing(Comparator.naturalOrder()));
        for (MemberEntry member : members) {
            String value = words.apply(member);
            counts.merge(value == null ? "" : value.strip(), 1, Integer::sum);
        }
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.forEach((value, count) -> named.put(value.isEmpty() ? sheets.text("not-recorded") : value, count));
        print(key, named, members.size());
    }

    private void bands(String key, List<MemberEntry> members, List<Integer> starts, ToIntFunction<MemberEntry> years) {
        int[] counts = new int[starts.size()];
        for (MemberEntry member : members) {
            counts[AgeBands.band(starts, years.applyAsInt(member))]++;
        }
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            named.put(bandName(starts, i), counts[i]);
        }
        print(key, named, members.size());
    }

    private String bandName(List<Integer> starts, int band) {
        String from = String.valueOf(starts.get(band));
        if (band == starts.size() - 1) {
            return sheets.text("band-last", Map.of("from", from));
        }
        String below = String.valueOf(starts.get(band + 1));
        return band == 0
                ? sheets.text("band-first", Map.of("below", below))
                : sheets.text("band", Map.of("from", from, "below", below));
    }

    private void print(String key, Map<String, Integer> counts, int total) {
        rows.add(new Row(RowKind.GROUP, List.of(
                new Cell.Words(Roman.of(groups() + 1)), new Cell.Words(sheets.text("group-" + key)), new Cell.Blank(), new Cell.Blank())));
        int number = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            number++;
            rows.add(new Row(RowKind.ITEM, List.of(
                    new Cell.Ordinal(number),
                    new Cell.Words(each.getKey()),
                    Cell.Amount.of(each.getValue()),
                    new Cell.Ratio(new Share(each.getValue(), total)))));
        }
    }

    private int groups() {
        return (int) rows.stream().filter(row -> row.kind() == RowKind.GROUP).count();
    }
}
