package vn.xeploai.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Figure;
import vn.xeploai.ui.kit.LevelSign;
import vn.xeploai.ui.kit.Wording;
import vn.xeploai.work.counting.YearCount;

/**
 * The units directly below, with counts and percentages per level.
 *
 * @param columns of figures, after the name
 * @param rows one per unit
 */
public record ChildrenTable(List<FigureColumn> columns, List<UnitRow> rows) {
    private static final int COUNT_WIDTH = 44;
    private static final int PERCENT_WIDTH = 46;
    private static final int SUM_WIDTH = 57;

    static ChildrenTable of(
            CountedYears years, List<Organization> units, SubjectType subject, Denominator of, Wording wording) {
        LevelSet levels = CountedYears.edition(years.now()).levelsOf(subject);
        List<UnitRow> rows = new ArrayList<>();
        for (Organization unit : units) {
            Tally tally = tally(years.now(), unit.code(), subject);
            if (tally != null) {
                Tally before = tally(years.before(), unit.code(), subject);
                UnitTally figures = new UnitTally(years.year(), unit.code(), unit.name(), subject, tally, wording);
                rows.add(new UnitRow(unit.code(), unit.name(), figures(figures, levels, before, of)));
            }
        }
        return new ChildrenTable(columns(years, levels, wording), List.copyOf(rows));
    }

    private static List<FigureColumn> columns(CountedYears years, LevelSet levels, Wording wording) {
        Texts texts = wording.texts();
        List<FigureColumn> columns = new ArrayList<>();
        for (String key : List.of("total", "not-subject", "pending", "rated")) {
            columns.add(new FigureColumn(key, "", null, texts.get("ui.column." + key), texts.get("ui.slice." + key),
                    SUM_WIDTH, false));
        }
        String number = texts.get("ui.column.count");
        String good = wording.goodOrBetter(levels);
        String before = String.valueOf(years.year() - 1);
        String beforeInFull = texts.get(
                years.isBreak() ? "ui.column.before-break" : "ui.column.before", years.beforeArguments());
        columns.add(new FigureColumn("good-count", good, null, number, good, COUNT_WIDTH, false));
        columns.add(new FigureColumn("good-percent", good, null, "%", good, PERCENT_WIDTH, true));
        columns.add(new FigureColumn("good-before", good, null, before, beforeInFull, PERCENT_WIDTH, true));
        for (Level level : levels.levels()) {
            String id = "level-" + level.rank();
            String name = texts.of(level);
            LevelSign sign = LevelSign.of(level);
            columns.add(new FigureColumn(id + "-count", wording.level(level), sign, number, name, COUNT_WIDTH, false));
            columns.add(new FigureColumn(id + "-percent", wording.level(level), sign, "%", name, PERCENT_WIDTH, true));
        }
        return List.copyOf(columns);
    }

    private static List<Figure> figures(UnitTally unit, LevelSet levels, @Nullable Tally before, Denominator of) {
        List<Figure> figures = new ArrayList<>(List.of(unit.total(), unit.notSubject(), unit.pending(), unit.rated()));
        figures.add(unit.good());
        figures.add(unit.goodPercent(of));
        figures.add(Figure.plain(before == null ? Numbers.NONE : Numbers.percent(before.goodOrBetterOf(of), 1)));
        for (Level level : levels.levels()) {
            figures.add(unit.at(level));
            figures.add(unit.percentAt(level, of));
        }
        return List.copyOf(figures);
    }

    private static @Nullable Tally tally(@Nullable YearCount count, String code, SubjectType subject) {
        return count == null ? null : count.figures().of(code).map(figures -> figures.of(subject)).orElse(null);
    }

    /** Words for how many units there are. */
    String title(Texts texts) {
        return texts.get("ui.children.title", Map.of("count", Numbers.count(rows.size())));
    }
}
