package vn.xeploai.work.counting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/**
 * Các tập thể lãnh đạo của một năm, as far as the records know them: one for each organization, at the level of that
 * organization. A committee above the grassroots is rated by others; it counts only where its row was entered.
 */
public final class ListCollectives {
    private final Desk desk;
    private final Regulations regulations;

    /** Works on that desk. */
    public ListCollectives(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    /**
     * The collectives of the unit and all below it, in the order of the tree.
     *
     * @param unitCode the unit, or {@code null} for the whole database
     * @throws UnknownYearException for a year no known regulation ruled
     */
    public List<SubjectLine> list(int year, @Nullable String unitCode) {
        return desk.look(records -> list(records, YearScope.of(records, year, regulations), unitCode));
    }

    private static List<SubjectLine> list(Records records, YearScope scope, @Nullable String unitCode) {
        Map<String, OrganizationAssessment> rows = records.assessments().ofOrganizations(scope.campaign().year()).stream()
                .collect(Collectors.toMap(OrganizationAssessment::code, Function.identity()));
        return scope.under(unitCode).stream()
                .filter(unit -> !isRatedByOthers(unit.level()) || rows.containsKey(unit.code()))
                .map(unit -> line(scope, unit, rows.get(unit.code())))
                .filter(line -> !(line.standing() instanceof Standing.Absent))
                .toList();
    }

    private static boolean isRatedByOthers(OrganizationLevel level) {
        return level == OrganizationLevel.UNDER_CENTRAL || level == OrganizationLevel.ABOVE_GRASSROOTS;
    }

    private static SubjectLine line(YearScope scope, Organization unit, @Nullable OrganizationAssessment row) {
        Outcome outcome = row == null ? null : row.outcome();
        return new SubjectLine(
                unit.name(), unit.code(), null, null, unit, scope.standingOf(unit, outcome),
                outcome instanceof Outcome.NotRated not ? not.remark() : null);
    }
}
