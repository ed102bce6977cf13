package vn.xeploai.work.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Indicator;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.work.locking.LockProblem;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.IndicatorColumns;
import vn.xeploai.work.port.workbook.MemberRatingColumns;
import vn.xeploai.work.port.workbook.OrganizationRatingColumns;

/** Năm đã khóa, tổ chức đã kết thúc: a row of results or targets changes neither, nor a decided result. Rows that
 * change nothing are welcome. */
record FinishedYears(Stored stored) {
    /** A member's result, in the cell it would stand in and in the one it stands in. */
    void member(RowCheck row, @Nullable MemberAssessment before, MemberAssessment after) {
        Stream<String> cells = before == null ? Stream.of(after.cellCode()) : Stream.of(after.cellCode(), before.cellCode());
        if (!isFinished(row, MemberRatingColumns.YEAR, after.year(), cells)) {
            DecidedResults.member(row, before, after);
        }
    }

    /** An organization's result. */
    void organization(RowCheck row, @Nullable OrganizationAssessment before, OrganizationAssessment after) {
        if (!isFinished(row, OrganizationRatingColumns.YEAR, after.year(), Stream.of(after.code()))) {
            DecidedResults.organization(row, before, after);
        }
    }

    /** A target; closing a unit leaves its targets open. */
    void indicator(RowCheck row, @Nullable Indicator before, Indicator after) {
        isFinished(row, IndicatorColumns.YEAR, after.year(), Stream.of());
    }

    private boolean isFinished(RowCheck row, Column<?> at, int number, Stream<String> units) {
        YearStanding year = stored.years().get(number);
        if (year == null) {
            return false;
        }
        String written = String.valueOf(number);
        if (year.isLocked()) {
            row.error(LockProblem.YEAR_LOCKED, at, Map.of("year", written));
            return true;
        }
        List<String> closed = units.distinct().filter(year::isClosed).toList();
        closed.forEach(code -> row.error(LockProblem.UNIT_CLOSED, at, Map.of("unit", name(code), "year", written)));
        return !closed.isEmpty();
    }

    private String name(String code) {
        Organization unit = stored.organizations().get(code);
        return unit == null ? code : unit.name();
    }
}
