package vn.xeploai.work.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;

/**
 * Port: sổ đảng viên, what keeping the records asks beyond reading and writing them. Every insertion and update of a member,
 * by whatever errand, leaves its changes in the history within the same transaction.
 */
public interface MemberBook {
    /** All members that are not in the bin, narrow, in no order. */
    List<MemberKey> keys();

    /** The same as they stood on that day: cell, status, Party position. */
    List<MemberKey> keys(LocalDate day);

    /** How many changes the desk has ever kept; another number means that something else may stand in the records. */
    long changeNumber();

    /** What was done to that member, latest first. */
    List<MemberChange> history(UUID member);

    /** Notes that somebody had the identity number of that member shown. */
    void noteIdentityShown(UUID member);

    /** Those of the members that have a rating of some year. */
    Set<UUID> rated(Collection<UUID> members);

    /** Lays members into the bin: nobody else lists, counts or finds them any more, and their codes are free. */
    void bin(Collection<UUID> members);

    /** What lies in the bin, as it was. */
    List<Member> binned();

    /** Takes members out of the bin again, as they were. */
    void restore(Collection<UUID> members);
}
