package vn.xeploai.work.keeping;

import vn.xeploai.model.MembershipStatus;
import vn.xeploai.work.port.MemberKey;

/**
 * One member of a list.
 *
 * @param key who
 * @param cellName name of the cell, its code where no such organization is known
 * @param status on the day asked for
 */
public record FoundMember(MemberKey key, String cellName, MembershipStatus status) {}
