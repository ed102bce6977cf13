package vn.xeploai.work.counting;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.RollUp;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Đếm một năm: the figures at every node of the tree, from narrow queries and one roll-up in memory. */
public final class CountYear {
    private final Desk desk;
    private final Regulations regulations;

    /** Works on that desk. */
    public CountYear(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    /** Counts that year. @throws UnknownYearException for a year no known regulation ruled */
    public YearCount count(int year) {
        return desk.look(records -> count(records, YearScope.of(records, year, regulations)));
    }

    /** Counts inside somebody else's look, so that all figures are of one moment. */
    public static YearCount count(Records records, YearScope scope) {
        int year = scope.campaign().year();
        RollUp roll = new RollUp(scope.tree(), scope.edition());
        Map<String, OrganizationAssessment> rows = records.assessments().ofOrganizations(year).stream()
                .collect(Collectors.toMap(OrganizationAssessment::code, Function.identity()));
        for (Organization each : scope.tree().superiorsFirst()) {
            OrganizationAssessment row = rows.get(each.code());
            roll.organization(each, scope.standingOf(each, row == null ? null : row.outcome()));
        }
        LevelSet levels = scope.edition().memberLevels();
        records.assessments().countMembers(year).forEach(group -> roll.members(
                group.cellCode(), scope.day().ofRow(group.outcome(), levels), group.howMany()));
        int strayed = 0;
        for (Membership membership : records.members().withoutRow(year)) {
            DateSpan cell = scope.tree().find(membership.cellCode()).orElseThrow().existence();
            roll.members(membership.cellCode(), scope.day().ofMember(membership, cell), 1);
            strayed += strayed(scope.day(), membership, cell) ? 1 : 0;
        }
        return new YearCount(scope.campaign(), scope.tree(), roll.figures(), strayed);
    }

    /** A member who would count, were the cell not closed: nobody may vanish silently. */
    private static boolean strayed(ReferenceDay day, Membership membership, DateSpan cell) {
        return !cell.covers(day.day())
                && !(day.ofMember(membership, DateSpan.ALWAYS) instanceof Standing.Absent);
    }
}
