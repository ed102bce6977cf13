package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Table;
import vn.xeploai.rules.tally.Share;
import vn.xeploai.work.statistics.Counted;
import vn.xeploai.work.statistics.CrossTable;
import vn.xeploai.work.statistics.Dimension;
import vn.xeploai.work.statistics.Distribution;
import vn.xeploai.work.statistics.Group;
import vn.xeploai.work.statistics.People;
import vn.xeploai.work.statistics.PeopleOnDay;
import vn.xeploai.work.statistics.Role;
import vn.xeploai.work.statistics.Statistics;

/** Thống kê đảng viên, cán bộ: who the counted members are, on the reference day. Each member once in every group. */
final class MemberStatistics {
    private static final List<Dimension> OF_OFFICIALS =
            List.of(Dimension.LEVEL, Dimension.QUALIFICATION, Dimension.POLITICAL_THEORY, Dimension.PARTY_POSITION);

    private static final int COLUMNS = 4;

    private final FormSource source;
    private final Terms terms;
    private final GroupWords words;
    private final PeopleOnDay people;

    private MemberStatistics(FormSource source) {
        this.source = source;
        this.terms = source.terms();
        this.words = new GroupWords(terms.texts());
        this.people = new PeopleOnDay(
                source.scope().count().campaign().referenceDay(), true,
                source.members().stream().map(entry -> new Counted(entry.line(), entry.cell())).toList());
    }

    static Report of(FormSource source) {
        MemberStatistics made = new MemberStatistics(source);
        return new Sheets(source, "statistics").report(List.of(made.members(), made.officials(), made.roles()));
    }

    private Section members() {
        Statistics statistics = people.of(People.MEMBERS);
        List<Row> rows = new ArrayList<>();
        Cell total = PlannedColumn.count(source.scope().line(SubjectType.MEMBERS), SubjectType.MEMBERS, new Measure.Total());
        rows.add(new Row(RowKind.TOTAL, List.of(new Cell.Blank(), new Cell.Words(terms.get("column.total")), total, new Cell.Blank())));
        int groups = 0;
        for (Dimension dimension : Dimension.values()) {
            groups++;
            rows.addAll(rows(groups, statistics.by(dimension)));
        }
        return new Sheets(source, "statistics").list(false, List.of(table(rows)));
    }

    private Section officials() {
        Statistics statistics = people.of(People.OFFICIALS);
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.note(terms.get("form.officials.who")));
        for (Dimension dimension : OF_OFFICIALS) {
            body.add(cross(statistics.cross(dimension, Dimension.AGE)));
        }
        return new Sheets(source, "officials").list(true, body);
    }

    private Section roles() {
        Statistics statistics = people.of(People.MEMBERS);
        List<Row> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            int count = role.among(statistics.members()).count();
            int whole = role.whole().among(statistics.members()).count();
            rows.add(new Row(RowKind.ITEM, List.of(
                    new Cell.Ordinal(rows.size() + 1), new Cell.Words(words.of(role)), Cell.Amount.of(count),
                    role.whole() == role ? new Cell.Blank() : new Cell.Ratio(new Share(count, whole)))));
        }
        return new Sheets(source, "roles").list(false, List.of(
                table(rows), Paragraph.note(terms.get("form.roles.note"))));
    }

    private Table table(List<Row> rows) {
        List<Column> columns = List.of(
                Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL),
                Column.alone(terms.get("column.content"), ColumnKind.NAME),
                Column.alone(terms.get("column.count"), ColumnKind.COUNT),
                Column.alone(terms.get("column.percent-of-total"), ColumnKind.PERCENT));
        return new Table(columns, rows, terms.get("form.nobody"), true, false);
    }

    private List<Row> rows(int group, Distribution distribution) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.heading(new Cell.Words(Roman.of(group)), words.of(distribution.dimension()), COLUMNS));
        for (Distribution.Line line : inOrder(distribution)) {
            int count = line.figure().count();
            rows.add(new Row(RowKind.ITEM, List.of(
                    new Cell.Ordinal(rows.size()),
                    new Cell.Words(wordsOf(distribution.dimension(), line.group())),
                    Cell.Amount.of(count),
                    new Cell.Ratio(new Share(count, distribution.total().count())))));
        }
        return rows;
    }

    /** Levels as the year lists them, the best first; then the reasons why there is none. */
    private List<Distribution.Line> inOrder(Distribution distribution) {
        if (distribution.dimension() != Dimension.LEVEL) {
            return distribution.lines();
        }
        List<Level> levels = levels().levels();
        return distribution.lines().stream()
                .sorted(Comparator.comparingInt(line -> level(line.group()).map(levels::indexOf).orElse(levels.size())))
                .toList();
    }

    private String wordsOf(Dimension dimension, Group group) {
        Optional<Level> level = dimension == Dimension.LEVEL ? level(group) : Optional.empty();
        return level.map(terms.texts()::of).orElseGet(() -> words.of(dimension, group));
    }

    private Optional<Level> level(Group group) {
        return group instanceof Group.Words code ? levels().find(code.words()) : Optional.empty();
    }

    private LevelSet levels() {
        return source.scope().levels(SubjectType.MEMBERS);
    }

    private Table cross(CrossTable table) {
        String across = words.of(table.columns().dimension());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL));
        columns.add(Column.alone(words.of(table.rows().dimension()), ColumnKind.NAME));
        table.columns().lines().forEach(line -> columns.add(Column.under(
                across, words.of(table.columns().dimension(), line.group()), ColumnKind.COUNT)));
        columns.add(Column.alone(terms.get("column.total"), ColumnKind.COUNT));
        List<Row> rows = new ArrayList<>();
        for (Distribution.Line line : inOrder(table.rows())) {
            int at = table.rows().lines().indexOf(line);
            rows.add(row(RowKind.ITEM, new Cell.Ordinal(rows.size() + 1), wordsOf(table.rows().dimension(), line.group()),
                    table.cells().get(at).stream().mapToInt(each -> each.count()).toArray(), line.figure().count()));
        }
        if (!rows.isEmpty()) {
            rows.add(row(RowKind.TOTAL, new Cell.Blank(), terms.get("column.total"),
                    table.columns().lines().stream().mapToInt(each -> each.figure().count()).toArray(),
                    table.rows().total().count()));
        }
        return new Table(columns, rows, terms.get("form.nobody"), true, false);
    }

    private static Row row(RowKind kind, Cell ordinal, String name, int[] counts, int sum) {
        List<Cell> cells = new ArrayList<>(List.of(ordinal, new Cell.Words(name)));
        Arrays.stream(counts).forEach(count -> cells.add(Cell.Amount.of(count)));
        cells.add(Cell.Amount.of(sum));
        return new Row(kind, cells);
    }
}
