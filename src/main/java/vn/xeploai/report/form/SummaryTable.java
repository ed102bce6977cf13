package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.form.SummaryRows.Asked;

/** The three subjects side by side: from the total down to the levels, then the year before. */
final class SummaryTable {
    private static final List<SubjectType> ALL = List.of(SubjectType.values());
    private static final Measure TOTAL = new Measure.Total();
    private static final Measure RATED = new Measure.Rated();
    private static final Measure GOOD = new Measure.GoodOrBetter();

    private final UnitScope scope;
    private final Terms terms;
    private final SummaryRows rows;

    private SummaryTable(UnitScope scope, Terms terms) {
        this.scope = scope;
        this.terms = terms;
        this.rows = new SummaryRows(terms);
    }

    static Table of(UnitScope scope, @Nullable UnitScope before, Terms terms) {
        SummaryTable made = new SummaryTable(scope, terms);
        made.main("total", TOTAL, null);
        made.main("not-subject", new Measure.NotSubject(), null);
        made.reasons();
        made.main("subject", new Measure.Subject(), null);
        made.main("pending", new Measure.Pending(), null);
        made.main("rated", RATED, TOTAL);
        made.levels();
        made.goodOrBetter();
        if (before != null) {
            made.yearBefore(before);
        }
        return new Table(columns(terms), made.rows.rows(), "", false);
    }

    private static List<Column> columns(Terms terms) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL));
        columns.add(Column.alone(terms.get("column.content"), ColumnKind.NAME));
        for (SubjectType subject : ALL) {
            String group = terms.texts().of(subject);
            columns.add(Column.under(group, terms.get("column.count"), ColumnKind.COUNT));
            columns.add(Column.under(group, terms.get("column.percent"), ColumnKind.PERCENT));
        }
        columns.add(Column.alone(terms.get("column.denominator"), ColumnKind.WORDS));
        return columns;
    }

    private void main(String key, Measure measure, @Nullable Measure whole) {
        rows.main(RowKind.GROUP, terms.get("column." + key), Asked.of(scope, ALL, measure, whole));
    }

    private void reasons() {
        Set<NotRatedReason> reasons = EnumSet.noneOf(NotRatedReason.class);
        ALL.forEach(subject -> reasons.addAll(scope.tally(subject).notSubject().keySet()));
        reasons.forEach(reason -> rows.sub(
                terms.texts().of(reason), Asked.of(scope, ALL, new Measure.NotSubjectBecause(reason), null)));
    }

    /** Levels that some subjects share stand in one row; a level of another set stands in its own. */
    private void levels() {
        Set<LevelSet> sets = new LinkedHashSet<>();
        ALL.forEach(subject -> sets.add(scope.levels(subject)));
        for (LevelSet set : sets) {
            List<SubjectType> those = ALL.stream().filter(each -> scope.levels(each).equals(set)).toList();
            for (Level level : set.levels()) {
                rows.sub(terms.level(level, set), Asked.of(scope, those, new Measure.AtLevel(level), RATED));
            }
            List<SubjectType> distinguished =
                    those.stream().filter(each -> scope.tally(each).exemplary() > 0).toList();
            if (!distinguished.isEmpty()) {
                rows.sub(terms.get("column.exemplary"), Asked.of(scope, distinguished, new Measure.Exemplary(), RATED));
            }
        }
    }

    private void goodOrBetter() {
        byLabel(scope, ALL).forEach((label, those) ->
                rows.main(RowKind.TOTAL, label, Asked.of(scope, those, GOOD, RATED)));
    }

    /** What was reached a year earlier; a difference only where both years had the same levels. */
    private void yearBefore(UnitScope before) {
        Map<String, String> year = Map.of("year", String.valueOf(before.year()));
        List<SubjectType> rated = ALL.stream().filter(each -> before.tally(each).rated() > 0).toList();
        byLabel(before, rated).forEach((label, those) -> rows.main(
                RowKind.ITEM,
                terms.get("year-before", Map.of("year", String.valueOf(before.year()), "good", terms.inSentence(label))),
                Asked.of(before, those, GOOD, RATED)));
        List<SubjectType> comparable =
                rated.stream().filter(each -> before.isComparable(scope, each)).toList();
        if (!comparable.isEmpty()) {
            rows.main(RowKind.ITEM, terms.get("points", year), new Asked(
                    comparable,
                    _ -> new Cell.Blank(),
                    subject -> new Cell.Points(
                            PlannedColumn.percent(scope.line(subject), subject, GOOD, RATED),
                            PlannedColumn.percent(before.line(subject), subject, GOOD, RATED)),
                    "denominator.points"));
        }
    }

    /** The subjects by what "good or better" is called for them, in their order. */
    private Map<String, List<SubjectType>> byLabel(UnitScope year, List<SubjectType> subjects) {
        Map<String, List<SubjectType>> labels = new LinkedHashMap<>();
        subjects.forEach(subject -> labels
                .computeIfAbsent(terms.goodOrBetter(year.levels(subject)), _ -> new ArrayList<>())
                .add(subject));
        return labels;
    }
}
