package vn.xeploai.rules.tally;

import java.time.LocalDate;
import java.util.Optional;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;

/**
 * Ngày chốt: answers who stands where on that day. A row of the year always speaks for itself; only where there is none do
 * dates and status decide.
 *
 * @param day usually 31/12 of the assessment year
 */
public record ReferenceDay(LocalDate day) {
    private static final int NEW_FOR_MONTHS = 6;

    /** Standing of a subject that has a row for the year. */
    public Standing ofRow(Outcome outcome, LevelSet levels) {
        return switch (outcome) {
            case Outcome.Rated rated ->
                new Standing.Rated(
                        levels.find(rated.levelCode())
                                .orElseThrow(() -> new IllegalArgumentException("not a level of the year: " + rated.levelCode())),
                        rated.exemplary());
            case Outcome.NotRated not ->
                not.reason().isSubject() ? new Standing.Pending(not.reason()) : new Standing.NotSubject(not.reason());
            case Outcome.Undecided _ -> new Standing.Pending(null);
        };
    }

    /**
     * Standing of a member without a row: exempt and suspended members and those admitted less than six months before the
     * day are not subject (366-QĐ/TW Đ5.2.1; 124-QĐ/TW Đ5.2; 132-QĐ/TW with 21-HD/BTCTW II).
     *
     * @param cell when the member's cell existed
     */
    public Standing ofMember(Membership membership, DateSpan cell) {
        Optional<MembershipStatus> status = membership.recordedStatusOn(day);
        if (membership.admittedOn().isAfter(day)
                || !cell.covers(day)
                || status.filter(MembershipStatus::isGone).isPresent()) {
            return new Standing.Absent();
        }
        if (status.filter(MembershipStatus.EXEMPT::equals).isPresent()) {
            return new Standing.NotSubject(NotRatedReason.EXEMPT);
        }
        if (status.filter(MembershipStatus.SUSPENDED::equals).isPresent()) {
            return new Standing.NotSubject(NotRatedReason.SUSPENDED);
        }
        return isNew(membership.admittedOn())
                ? new Standing.NotSubject(NotRatedReason.ADMITTED_UNDER_SIX_MONTHS)
                : new Standing.Pending(null);
    }

    /** Standing of an organization without a row: one set up less than six months before the day is not subject. */
    public Standing ofOrganization(DateSpan existence) {
        if (!existence.covers(day)) {
            return new Standing.Absent();
        }
        LocalDate since = existence.since();
        return since != null && isNew(since)
                ? new Standing.NotSubject(NotRatedReason.ESTABLISHED_UNDER_SIX_MONTHS)
                : new Standing.Pending(null);
    }

    /** Less than six whole months have passed; exactly six are enough. */
    private boolean isNew(LocalDate since) {
        return since.plusMonths(NEW_FOR_MONTHS).isAfter(day);
    }
}
