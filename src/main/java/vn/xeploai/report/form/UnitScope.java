package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Source;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.work.counting.YearCount;

/**
 * The part of a counted year a report is about.
 *
 * @param count the year
 * @param unit the unit, {@code null} for a database with several roots
 */
record UnitScope(YearCount count, @Nullable Organization unit) {
    /** That unit; the only root when none is named. @throws ProblemException when nobody has that code */
    static UnitScope of(YearCount count, @Nullable String unitCode) {
        if (unitCode == null) {
            List<Organization> roots = count.tree().roots();
            return new UnitScope(count, roots.size() == 1 ? roots.getFirst() : null);
        }
        return new UnitScope(count, count.tree().find(unitCode).orElseThrow(() -> new ProblemException(
                Problem.error(ReportProblem.UNKNOWN_UNIT, "", Map.of("unit", unitCode)))));
    }

    int year() {
        return count.campaign().year();
    }

    Source source() {
        return new Source(year(), unit == null ? List.of() : List.of(unit.code()));
    }

    LevelSet levels(SubjectType subject) {
        return count.figures().edition().levelsOf(subject);
    }

    Tally tally(SubjectType subject) {
        UnitFigures figures = unit == null
                ? count.figures().whole()
                : count.figures().of(unit.code()).orElseThrow();
        return figures.of(subject);
    }

    /** The unit's own sums. */
    Line line(SubjectType subject) {
        return new Line(RowKind.TOTAL, "", null, source(), tally(subject), null);
    }

    /** The count at one organization; empty when that year did not know it. */
    Optional<Tally> tallyAt(Organization organization, SubjectType subject) {
        return count.figures().of(organization.code()).map(figures -> figures.of(subject));
    }

    /** The same unit in another year; empty when nobody there was rated. */
    Optional<UnitScope> in(@Nullable YearCount other) {
        if (other == null || (unit != null && other.figures().of(unit.code()).isEmpty())) {
            return Optional.empty();
        }
        UnitScope then = new UnitScope(other, unit);
        for (SubjectType subject : SubjectType.values()) {
            if (then.tally(subject).rated() > 0) {
                return Optional.of(then);
            }
        }
        return Optional.empty();
    }

    /** Whether percentages of that subject can stand beside those of another year: somebody rated, by the same levels. */
    boolean isComparable(UnitScope other, SubjectType subject) {
        return tally(subject).rated() > 0 && levels(subject).equals(other.levels(subject));
    }

    /** Whether cells are listed one by one, because the unit is no higher than a grassroots organization. */
    boolean listsCells() {
        return unit != null && !above(unit);
    }

    /** The name of a cell; with that of its grassroots committee where several committees have cells of the same name. */
    String nameOf(Organization cell) {
        if (listsCells()) {
            return cell.name();
        }
        Organization each = cell;
        while (each.level() != OrganizationLevel.GRASSROOTS_COMMITTEE && each.superiorCode() != null) {
            Optional<Organization> superior = count.tree().find(each.superiorCode());
            if (superior.isEmpty()) {
                break;
            }
            each = superior.get();
        }
        return each.level() == OrganizationLevel.GRASSROOTS_COMMITTEE && !each.equals(cell)
                ? cell.name() + ", " + each.name()
                : cell.name();
    }

    /** The topmost organizations that are not above the grassroots: together they are the whole unit, none twice. */
    List<Organization> grassroots() {
        return topmost(each -> !above(each));
    }

    /** The cells of the unit, or the unit itself when it is one. */
    List<Organization> cells() {
        return topmost(each -> each.level().holdsMembers());
    }

    private List<Organization> topmost(Predicate<Organization> wanted) {
        List<Organization> found = new ArrayList<>();
        for (Organization start : unit == null ? count.tree().roots() : List.of(unit)) {
            descend(start, wanted, found);
        }
        return found;
    }

    private void descend(Organization from, Predicate<Organization> wanted, List<Organization> found) {
        if (wanted.test(from)) {
            found.add(from);
            return;
        }
        count.tree().childrenOf(from.code()).forEach(child -> descend(child, wanted, found));
    }

    private static boolean above(Organization each) {
        return each.level() == OrganizationLevel.UNDER_CENTRAL || each.level() == OrganizationLevel.ABOVE_GRASSROOTS;
    }
}
