package vn.xeploai.rules.meeting;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.meeting.Presence;

/**
 * Quyền biểu quyết ở hội nghị đảng viên: who counts as a member of the meeting (294-QĐ/TW m.9.3.2; probationary members do not
 * vote, Điều lệ Đ3; those in temporary activity elsewhere do not count, m.6.3.2).
 */
public final class VotingRight {
    private VotingRight() {}

    /**
     * Tells whether that member votes. An exempt member counts only when present.
     *
     * @param day ngày họp
     */
    public static boolean holds(Membership membership, @Nullable Presence presence, LocalDate day) {
        Optional<MembershipStatus> status = membership.recordedStatusOn(day);
        if (status.isEmpty()) {
            return isOfficial(membership, day);
        }
        return switch (status.get()) {
            case OFFICIAL -> true;
            case EXEMPT -> presence == Presence.PRESENT && isOfficial(membership, day);
            case PROBATIONARY, SUSPENDED, TEMPORARILY_ELSEWHERE, TRANSFERRED_OUT, DECEASED, LEFT_PARTY -> false;
        };
    }

    private static boolean isOfficial(Membership membership, LocalDate day) {
        LocalDate since = membership.officialOn();
        return since != null && !since.isAfter(day);
    }
}
