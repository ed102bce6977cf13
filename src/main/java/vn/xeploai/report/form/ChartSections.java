package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Chart;
import vn.xeploai.report.content.ChartKind;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.LevelSign;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Table;

/** Biểu đồ of the annual report: the levels of each subject, and what was good or better year by year. */
final class ChartSections {
    private static final Measure RATED = new Measure.Rated();
    private static final Measure GOOD = new Measure.GoodOrBetter();

    private final FormSource source;
    private final UnitScope scope;
    private final Terms terms;

    private ChartSections(FormSource source) {
        this.source = source;
        this.scope = source.scope();
        this.terms = source.terms();
    }

    /** Both charts, as far as there is something to draw. */
    static List<Section> of(FormSource source) {
        ChartSections made = new ChartSections(source);
        List<Section> sections = new ArrayList<>();
        List<SubjectType> rated = made.rated(made.scope);
        if (!rated.isEmpty()) {
            sections.add(made.section("levels", made.levels(rated), ChartKind.STACKED_BARS));
        }
        List<UnitScope> history = source.history();
        if (history.size() > 1) {
            sections.add(made.section("trend", made.trend(history), ChartKind.LINES));
        }
        return sections;
    }

    private List<SubjectType> rated(UnitScope year) {
        return List.of(SubjectType.values()).stream().filter(each -> year.tally(each).rated() > 0).toList();
    }

    private Section section(String key, Table table, ChartKind kind) {
        Map<String, String> year = source.year();
        String title = terms.get("chart." + key + ".title", year);
        List<Block> body = List.of(
                table, new Chart(kind, terms.get("chart." + key + ".caption", year)), Paragraph.note(terms.get("chart." + key + ".note")));
        return new Section(
                terms.get("chart." + key + ".sheet"), true, "", source.letters().ofAnnex(terms.get("chart." + key + ".form")), title,
                terms.get("chart.subtitle"), "", body, Closing.NONE);
    }

    /** Levels with the same name and sign share a column, of whatever set they are. */
    private Table levels(List<SubjectType> subjects) {
        Set<LevelSet> sets = new LinkedHashSet<>();
        subjects.forEach(subject -> sets.add(scope.levels(subject)));
        List<Column> columns = new ArrayList<>(List.of(Column.alone(terms.get("chart.subject"), ColumnKind.WORDS)));
        List<Level> levels = new ArrayList<>();
        for (LevelSet set : sets) {
            for (Level level : set.levels()) {
                columns.add(new Column("", terms.texts().of(level), ColumnKind.PERCENT, LevelSign.of(level, set)));
                levels.add(level);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (SubjectType subject : subjects) {
            List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(terms.texts().of(subject))));
            for (Level level : levels) {
                cells.add(scope.levels(subject).levels().contains(level)
                        ? PlannedColumn.percent(scope.line(subject), subject, new Measure.AtLevel(level), RATED)
                        : new Cell.Blank());
            }
            rows.add(new Row(RowKind.ITEM, cells));
        }
        return new Table(columns, rows, "", false, false);
    }

    /** A row for each year, and a blank one where another regulation begins: no line may run over it. */
    private Table trend(List<UnitScope> history) {
        List<Column> columns = new ArrayList<>(List.of(Column.alone(terms.get("chart.year"), ColumnKind.WORDS)));
        for (SubjectType subject : SubjectType.values()) {
            columns.add(Column.alone(terms.texts().of(subject), ColumnKind.PERCENT));
        }
        List<Row> rows = new ArrayList<>();
        String before = "";
        for (UnitScope year : history) {
            String ruled = regulation(year);
            if (!before.isEmpty() && !before.equals(ruled)) {
                rows.add(new Row(RowKind.ITEM, List.of(
                        new Cell.Words("→ " + ruled), new Cell.Blank(), new Cell.Blank(), new Cell.Blank())));
            }
            before = ruled;
            List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(String.valueOf(year.year()))));
            for (SubjectType subject : SubjectType.values()) {
                cells.add(year.tally(subject).rated() > 0
                        ? PlannedColumn.percent(year.line(subject), subject, GOOD, RATED)
                        : new Cell.Blank());
            }
            rows.add(new Row(RowKind.ITEM, cells));
        }
        return new Table(columns, rows, "", false, false);
    }

    private static String regulation(UnitScope year) {
        return year.count().figures().edition().citations().getFirst().document();
    }
}
