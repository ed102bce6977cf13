package vn.xeploai.rules.ruling;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.DisciplineReach;
import vn.xeploai.rules.regulation.FaultCounting;

/**
 * Các kỷ luật đã biết; an empty list says that there was none.
 *
 * @param all in any order
 */
public record Disciplines(List<Discipline> all) {
    /** Keeps its own copy. */
    public Disciplines {
        all = List.copyOf(all);
    }

    /**
     * Which of the year's disciplines a rule counts.
     *
     * @param year the assessment year
     * @param from mildest form that counts
     * @param reach which violations count
     * @param earlierYears whether faults of earlier years count
     * @param otherUnits whether faults at another unit count
     */
    public record Question(
            int year, DisciplineForm from, DisciplineReach reach, FaultCounting earlierYears, FaultCounting otherUnits) {}

    /** Yes when one surely counts, no when none can, {@code null} when a detail is missing. One fault counts once. */
    public @Nullable Boolean anyCounts(Question question) {
        boolean unsure = false;
        for (Discipline each : all) {
            Boolean counts = countsOne(each, question);
            if (Boolean.TRUE.equals(counts)) {
                return true;
            }
            unsure |= counts == null;
        }
        return unsure ? null : false;
    }

    /** Tells whether any was decided in that year. */
    public boolean hasAnyDecidedIn(int year) {
        return all.stream().anyMatch(each -> each.isDecidedIn(year));
    }

    /** Tells whether a fault known to be of an earlier year was disciplined in that year at this unit. */
    public boolean hasEarlierFaultDecidedIn(int year) {
        return all.stream()
                .anyMatch(each -> each.isDecidedIn(year)
                        && each.isCommittedBefore(year)
                        && each.place() != Discipline.Place.OLD_UNIT);
    }

    /** Tells whether a fault that belongs to another unit alone was disciplined in that year. */
    public boolean hasFaultElsewhereDecidedIn(int year) {
        return all.stream().anyMatch(each -> each.isDecidedIn(year) && each.place() == Discipline.Place.OLD_UNIT);
    }

    private static @Nullable Boolean countsOne(Discipline each, Question question) {
        if (!each.isDecidedIn(question.year())
                || each.form().compareTo(question.from()) < 0
                || (question.otherUnits() == FaultCounting.SEPARATE && each.place() == Discipline.Place.OLD_UNIT)) {
            return false;
        }
        Boolean thisYear = question.earlierYears() == FaultCounting.COUNTED ? Boolean.TRUE : committedIn(each, question.year());
        Boolean ofThatKind = question.reach() == DisciplineReach.ANY ? Boolean.TRUE : each.dutyRelated();
        if (Boolean.FALSE.equals(thisYear) || Boolean.FALSE.equals(ofThatKind)) {
            return false;
        }
        return (thisYear == null || ofThatKind == null) ? null : true;
    }

    private static @Nullable Boolean committedIn(Discipline each, int year) {
        return each.committedOn() == null ? null : !each.isCommittedBefore(year);
    }
}
