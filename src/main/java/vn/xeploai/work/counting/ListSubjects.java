package vn.xeploai.work.counting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.Records;

/** Những ai đứng sau một con số: the names behind a figure, judged by the same rules as the figure. */
public final class ListSubjects {
    private final Desk desk;
    private final Regulations regulations;

    /** Works on that desk. */
    public ListSubjects(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    /**
     * The subjects in that part of the count, in the order of the tree.
     *
     * @param unitCode the unit, or {@code null} for the whole database
     * @throws UnknownYearException for a year no known regulation ruled
     */
    public List<SubjectLine> list(int year, @Nullable String unitCode, SubjectType subject, Slice slice) {
        return desk.look(records -> {
            YearScope scope = YearScope.of(records, year, regulations);
            List<Organization> units = scope.under(unitCode);
            Stream<SubjectLine> lines = subject == SubjectType.MEMBERS
                    ? members(records, scope, units)
                    : organizations(records, scope, units, subject);
            return lines.filter(line -> slice.contains(line.standing())).toList();
        });
    }

    private static Stream<SubjectLine> organizations(
            Records records, YearScope scope, List<Organization> units, SubjectType subject) {
        Map<String, OrganizationAssessment> rows = records.assessments().ofOrganizations(scope.campaign().year()).stream()
                .collect(Collectors.toMap(OrganizationAssessment::code, Function.identity()));
        return units.stream()
                .filter(unit -> SubjectType.of(unit.level()).filter(subject::equals).isPresent())
                .map(unit -> {
                    OrganizationAssessment row = rows.get(unit.code());
                    Outcome outcome = row == null ? null : row.outcome();
                    return new SubjectLine(
                            unit.name(), unit.code(), null, null, unit, scope.standingOf(unit, outcome), remark(outcome));
                });
    }

    private static Stream<SubjectLine> members(Records records, YearScope scope, List<Organization> units) {
        Map<String, List<MemberLine>> byCell = records.members()
                .lines(scope.campaign().year(), units.stream().map(Organization::code).toList())
                .stream()
                .collect(Collectors.groupingBy(MemberLine::countedAt));
        return units.stream()
                .flatMap(cell -> byCell.getOrDefault(cell.code(), List.of()).stream().map(line -> line(scope, cell, line)));
    }

    private static SubjectLine line(YearScope scope, Organization cell, MemberLine line) {
        Outcome outcome = line.outcome();
        Standing standing = scope.standingOf(line.membership(), cell, outcome);
        return new SubjectLine(
                line.fullName(), line.code(), line.birth(), line.partyPosition(), cell, standing, remark(outcome));
    }

    private static @Nullable String remark(@Nullable Outcome outcome) {
        return outcome instanceof Outcome.NotRated not ? not.remark() : null;
    }
}
