package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.xeploai.model.Indicator;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.locking.LockProblem;

/** Năm đã khóa, tổ chức đã kết thúc: a workbook changes neither. Rows that change nothing are welcome. */
final class FinishedYears {
    private FinishedYears() {}

    static List<Problem> problems(Stored stored, Writes writes) {
        List<Problem> problems = new ArrayList<>();
        for (YearStanding year : new TreeSet<>(stored.years().keySet()).stream().map(stored.years()::get).toList()) {
            if (year.isLocked()) {
                if (Stream.of(ratings(writes), units(writes), indicators(writes)).anyMatch(each -> each.contains(year.year()))) {
                    problems.add(Problem.error(
                            LockProblem.YEAR_LOCKED, "", Map.of("year", String.valueOf(year.year()))));
                }
            } else {
                touched(stored, writes, year.year()).stream().filter(year::isClosed).forEach(code -> problems.add(Problem.error(
                        LockProblem.UNIT_CLOSED, code, Map.of("unit", name(stored, code), "year", String.valueOf(year.year())))));
            }
        }
        return problems;
    }

    private static String name(Stored stored, String code) {
        Organization unit = stored.organizations().get(code);
        return unit == null ? code : unit.name();
    }

    private static Set<String> touched(Stored stored, Writes writes, int year) {
        Stream<String> cells = all(writes.memberRatings())
                .filter(each -> each.year() == year)
                .flatMap(each -> Stream.concat(Stream.of(each.cellCode()), before(stored, each).stream()));
        Stream<String> units =
                all(writes.organizationRatings()).filter(each -> each.year() == year).map(OrganizationAssessment::code);
        return Stream.concat(cells, units).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The cell out of which a row is moved counts too. */
    private static Optional<String> before(Stored stored, MemberAssessment row) {
        return Optional.ofNullable(stored.memberRatings().get(new Stored.RatedMember(row.year(), row.memberId())))
                .map(MemberAssessment::cellCode);
    }

    private static List<Integer> ratings(Writes writes) {
        return all(writes.memberRatings()).map(MemberAssessment::year).distinct().toList();
    }

    private static List<Integer> units(Writes writes) {
        return all(writes.organizationRatings()).map(OrganizationAssessment::year).distinct().toList();
    }

    private static List<Integer> indicators(Writes writes) {
        return all(writes.indicators()).map(Indicator::year).distinct().toList();
    }

    private static <D> Stream<D> all(Batch<D> batch) {
        return Stream.concat(batch.added().stream(), batch.changed().stream());
    }
}
