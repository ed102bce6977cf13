package vn.xeploai.work.keeping;

import java.time.LocalDate;

import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;

/** Tình trạng tại một ngày: what a membership means on a day. */
public final class StandingOnDay {
    private StandingOnDay() {}

    /** The recorded status if it holds that day, else official or probationary by the dates. */
    public static MembershipStatus of(Membership membership, LocalDate day) {
        MembershipStatus recorded = membership.recordedStatusOn(day).orElse(null);
        if (recorded != null && recorded != MembershipStatus.OFFICIAL && recorded != MembershipStatus.PROBATIONARY) {
            return recorded;
        }
        return isOfficial(membership, day) ? MembershipStatus.OFFICIAL : MembershipStatus.PROBATIONARY;
    }

    /** Still in the Party's strength, but not official yet, whatever else holds. */
    public static boolean isProbationary(Membership membership, LocalDate day) {
        return !isOfficial(membership, day) && !of(membership, day).isGone();
    }

    private static boolean isOfficial(Membership membership, LocalDate day) {
        LocalDate official = membership.officialOn();
        return official != null && !official.isAfter(day);
    }
}
