package vn.xeploai.work.organizing;

import java.util.List;

import vn.xeploai.model.Organization;
import vn.xeploai.work.port.MemberKey;

/**
 * Những gì đang gắn với một tổ chức: told before it ends.
 *
 * @param subordinates organizations directly below that have not ended
 * @param members who stand in it today
 * @param years ratings, sessions and targets by year, latest first; years without anything are left out
 */
public record Hanging(List<Organization> subordinates, List<MemberKey> members, List<Year> years) {
    /**
     * What a year holds of it.
     *
     * @param year the year
     * @param shut whether it has been rated and left behind
     * @param rated whether the organization itself has a row
     * @param memberRows rows of members that count there
     * @param session whether a review session was opened
     * @param targets how many targets
     */
    public record Year(int year, boolean shut, boolean rated, int memberRows, boolean session, int targets) {
        boolean isEmpty() {
            return !rated && memberRows == 0 && !session && targets == 0;
        }
    }
}
