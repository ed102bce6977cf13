package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.LevelSign;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.rules.tally.Tally;

/** The columns of Biểu A, B and C: alike in their middle, different at their edges. */
final class ListColumns {
    private static final Set<NotRatedReason> ALWAYS_FOR_MEMBERS = EnumSet.of(
            NotRatedReason.EXEMPT, NotRatedReason.SUSPENDED, NotRatedReason.ADMITTED_UNDER_SIX_MONTHS);

    private final SubjectType subject;
    private final Terms terms;
    private final List<PlannedColumn> columns = new ArrayList<>();

    private ListColumns(SubjectType subject, Terms terms) {
        this.subject = subject;
        this.terms = terms;
    }

    static List<PlannedColumn> of(UnitScope scope, @Nullable UnitScope before, SubjectType subject, Terms terms) {
        ListColumns made = new ListColumns(subject, terms);
        Tally total = scope.tally(subject);
        LevelSet levels = scope.levels(subject);
        made.words(total);
        made.count("total", new Measure.Total());
        made.notSubject(total);
        made.count("pending", new Measure.Pending());
        made.rated();
        levels.levels().forEach(level -> made.level(level, levels));
        made.exemplary(total);
        made.goodOrBetter(levels, before != null && before.isComparable(scope, subject) ? before : null);
        if (subject == SubjectType.MEMBERS) {
            made.bestOfGood(levels);
        } else {
            made.columns.add(PlannedColumn.words(
                    Column.alone(terms.get("column.remark"), ColumnKind.WORDS), line -> remark(line, terms)));
        }
        return List.copyOf(made.columns);
    }

    private void words(Tally total) {
        columns.add(PlannedColumn.words(Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL), _ -> new Cell.Blank()));
        columns.add(PlannedColumn.words(
                Column.alone(terms.get("column.organization"), ColumnKind.NAME), line -> new Cell.Words(line.name())));
        if (subject == SubjectType.GRASSROOTS && total.total() > 0) {
            columns.add(PlannedColumn.words(Column.alone(terms.get("column.kind"), ColumnKind.WORDS), this::kindOf));
        }
    }

    private void notSubject(Tally total) {
        if (subject != SubjectType.MEMBERS) {
            count("not-subject", new Measure.NotSubject());
            return;
        }
        Set<NotRatedReason> reasons = EnumSet.copyOf(ALWAYS_FOR_MEMBERS);
        reasons.addAll(total.notSubject().keySet());
        for (NotRatedReason reason : reasons) {
            Column column = Column.under(terms.get("column.not-subject"), terms.texts().of(reason), ColumnKind.COUNT);
            columns.add(PlannedColumn.count(column, subject, new Measure.NotSubjectBecause(reason)));
        }
    }

    private void rated() {
        Measure rated = new Measure.Rated();
        if (subject != SubjectType.MEMBERS) {
            count("rated", rated);
            return;
        }
        String group = terms.get("column.rated");
        columns.add(PlannedColumn.count(Column.under(group, terms.get("column.count"), ColumnKind.COUNT), subject, rated));
        columns.add(PlannedColumn.percent(
                Column.under(group, terms.get("column.percent-of-total"), ColumnKind.PERCENT),
                subject,
                rated,
                new Measure.Total()));
    }

    private void level(Level level, LevelSet levels) {
        pair(terms.level(level, levels), LevelSign.of(level, levels), new Measure.AtLevel(level));
    }

    private void exemplary(Tally total) {
        if (total.exemplary() > 0) {
            count("exemplary", new Measure.Exemplary());
        }
    }

    private void goodOrBetter(LevelSet levels, @Nullable UnitScope before) {
        Measure good = new Measure.GoodOrBetter();
        String heading = terms.goodOrBetter(levels);
        pair(heading, null, good);
        if (before != null) {
            Column column = Column.under(
                    heading, terms.get("column.percent-in", Map.of("year", String.valueOf(before.year()))), ColumnKind.PERCENT);
            columns.add(PlannedColumn.percentBefore(column, subject, good, new Measure.Rated()));
            columns.add(PlannedColumn.points(
                    Column.under(heading, terms.get("column.points"), ColumnKind.PERCENT), subject, good, new Measure.Rated()));
        }
    }

    private void bestOfGood(LevelSet levels) {
        Level best = levels.levels().getFirst();
        Column column = Column.alone(
                terms.get("column.best-of-good", Map.of("best", best.code(), "good", terms.goodCode(levels))),
                ColumnKind.PERCENT);
        columns.add(PlannedColumn.percent(column, subject, new Measure.AtLevel(best), new Measure.GoodOrBetter()));
    }

    private void count(String key, Measure measure) {
        columns.add(PlannedColumn.count(
                Column.alone(terms.get("column." + key), ColumnKind.COUNT), subject, measure));
    }

    /** Count and percentage of those rated. */
    private void pair(String heading, @Nullable LevelSign sign, Measure measure) {
        columns.add(PlannedColumn.count(
                new Column(heading, terms.get("column.count"), ColumnKind.COUNT, sign), subject, measure));
        columns.add(PlannedColumn.percent(
                new Column(heading, terms.get("column.percent"), ColumnKind.PERCENT, sign), subject, measure, new Measure.Rated()));
    }

    private Cell kindOf(Line line) {
        Organization organization = line.organization();
        return organization == null ? new Cell.Blank() : new Cell.Words(terms.texts().of(organization.level()));
    }

    /** Why somebody in the row has no level. */
    private static Cell remark(Line line, Terms terms) {
        boolean counted = line.kind() != RowKind.SINGLE;
        return line.organization() == null
                ? new Cell.Blank()
                : new Cell.Words(new Reasons(terms, counted).all(line.tally()));
    }
}
