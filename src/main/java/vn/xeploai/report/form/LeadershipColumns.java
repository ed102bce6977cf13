package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.LevelSet;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.LevelSign;
import vn.xeploai.report.content.Measure;

/** The columns of Biểu D and E: who is to be reviewed, who was, who was rated how. */
final class LeadershipColumns {
    private final Terms terms;
    private final String name;
    private final SubjectType subject;
    private final LevelSet levels;
    private final @Nullable Integer before;
    private @Nullable Function<Line, Cell> reviewed;

    LeadershipColumns(Terms terms, String name, SubjectType subject, LevelSet levels, @Nullable Integer before) {
        this.terms = terms;
        this.name = name;
        this.subject = subject;
        this.levels = levels;
        this.before = before;
    }

    /** Shows how many of a row were reviewed, too. */
    void reviewed(Function<Line, Cell> count) {
        reviewed = count;
    }

    List<PlannedColumn> plan() {
        List<PlannedColumn> columns = new ArrayList<>();
        columns.add(PlannedColumn.words(Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL), _ -> new Cell.Blank()));
        columns.add(PlannedColumn.words(Column.alone(name, ColumnKind.NAME), line -> new Cell.Words(line.name())));
        columns.add(count("column.total", new Measure.Total()));
        columns.add(count("column.not-subject", new Measure.NotSubject()));
        columns.add(count("form.leadership.to-review", new Measure.Subject()));
        Function<Line, Cell> done = reviewed;
        if (done != null) {
            columns.add(PlannedColumn.words(Column.alone(terms.get("form.leadership.done"), ColumnKind.COUNT), done));
        }
        columns.add(count("column.pending", new Measure.Pending()));
        columns.add(count("column.rated", new Measure.Rated()));
        levels.levels().forEach(level ->
                pair(columns, terms.level(level, levels), LevelSign.of(level, levels), new Measure.AtLevel(level)));
        goodOrBetter(columns);
        return columns;
    }

    private void goodOrBetter(List<PlannedColumn> columns) {
        Measure good = new Measure.GoodOrBetter();
        String heading = terms.goodOrBetter(levels);
        pair(columns, heading, null, good);
        if (before != null) {
            Column column = Column.under(
                    heading, terms.get("column.percent-in", Map.of("year", String.valueOf(before))), ColumnKind.PERCENT);
            columns.add(PlannedColumn.percentBefore(column, subject, good, new Measure.Rated()));
            columns.add(PlannedColumn.points(
                    Column.under(heading, terms.get("column.points"), ColumnKind.PERCENT), subject, good, new Measure.Rated()));
        }
    }

    private PlannedColumn count(String key, Measure measure) {
        return PlannedColumn.count(Column.alone(terms.get(key), ColumnKind.COUNT), subject, measure);
    }

    private void pair(List<PlannedColumn> columns, String heading, @Nullable LevelSign sign, Measure measure) {
        columns.add(PlannedColumn.count(
                new Column(heading, terms.get("column.count"), ColumnKind.COUNT, sign), subject, measure));
        columns.add(PlannedColumn.percent(
                new Column(heading, terms.get("column.percent"), ColumnKind.PERCENT, sign), subject, measure, new Measure.Rated()));
    }
}
