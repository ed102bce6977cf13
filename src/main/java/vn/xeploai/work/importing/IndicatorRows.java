package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Indicator;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.GoodDirection;
import vn.xeploai.work.port.workbook.ImportProblem;

import static vn.xeploai.work.port.workbook.IndicatorColumns.ACTUAL;
import static vn.xeploai.work.port.workbook.IndicatorColumns.BASELINE;
import static vn.xeploai.work.port.workbook.IndicatorColumns.CODE;
import static vn.xeploai.work.port.workbook.IndicatorColumns.DIRECTION;
import static vn.xeploai.work.port.workbook.IndicatorColumns.NAME;
import static vn.xeploai.work.port.workbook.IndicatorColumns.NOTE;
import static vn.xeploai.work.port.workbook.IndicatorColumns.TARGET;
import static vn.xeploai.work.port.workbook.IndicatorColumns.UNIT;
import static vn.xeploai.work.port.workbook.IndicatorColumns.YEAR;

/** Checks the rows of the sheet Chỉ tiêu. */
final class IndicatorRows {
    private final Stored stored;
    private final Cells cells;
    private final YearLevels levels;
    private final NavigableSet<Integer> years;
    private final Map<Stored.IndicatorKey, Integer> rowOf = new HashMap<>();
    private final List<Draft<Indicator>> drafts = new ArrayList<>();

    IndicatorRows(Stored stored, Cells cells, YearLevels levels, NavigableSet<Integer> years) {
        this.stored = stored;
        this.cells = cells;
        this.levels = levels;
        this.years = years;
    }

    static List<Field<Indicator>> fields(ContractSpelling spelling) {
        return List.of(
                Field.of(spelling, UNIT, Indicator::unit),
                Field.of(spelling, DIRECTION, each -> direction(each.risingIsGood())),
                Field.of(spelling, BASELINE, Indicator::baseline),
                Field.of(spelling, TARGET, Indicator::target),
                Field.of(spelling, ACTUAL, Indicator::actual),
                Field.of(spelling, NOTE, Indicator::note));
    }

    List<Draft<Indicator>> drafts() {
        return drafts;
    }

    void check(RowCheck row) {
        cells.checkKnown(row, CODE);
        Edition edition = levels.edition(row, YEAR);
        Integer year = row.value(YEAR);
        String code = row.value(CODE);
        String name = row.value(NAME);
        if (year == null || edition == null || code == null || name == null) {
            drafts.add(new Draft<>(row, null, null));
            return;
        }
        Stored.IndicatorKey key = Stored.IndicatorKey.of(year, code, name);
        Integer first = rowOf.putIfAbsent(key, row.number());
        if (first != null) {
            row.error(ImportProblem.INDICATOR_TWICE, NAME, Map.of(
                    "name", name, "year", String.valueOf(year), "code", code, "row", String.valueOf(first)));
        }
        years.add(year);
        Indicator before = stored.indicators().get(key);
        drafts.add(new Draft<>(row, before, build(row, year, code, name, before)));
    }

    private static Indicator build(RowCheck row, int year, String code, String name, @Nullable Indicator before) {
        GoodDirection direction = row.pick(DIRECTION, before == null ? null : direction(before.risingIsGood()));
        return new Indicator(
                year,
                code,
                before == null ? name : before.name(),
                row.pick(UNIT, before == null ? null : before.unit()),
                direction == null ? null : direction == GoodDirection.RISING,
                row.pick(BASELINE, before == null ? null : before.baseline()),
                row.pick(TARGET, before == null ? null : before.target()),
                row.pick(ACTUAL, before == null ? null : before.actual()),
                row.pick(NOTE, before == null ? null : before.note()));
    }

    private static @Nullable GoodDirection direction(@Nullable Boolean risingIsGood) {
        if (risingIsGood == null) {
            return null;
        }
        return risingIsGood ? GoodDirection.RISING : GoodDirection.FALLING;
    }
}
