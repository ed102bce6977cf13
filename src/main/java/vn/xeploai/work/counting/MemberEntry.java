package vn.xeploai.work.counting;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.port.RegisterLine;

/**
 * One member of a year's list.
 *
 * @param line who it is and what was proposed
 * @param cell where the member is counted
 * @param standing how the member stands, never absent
 * @param remark words after a reason
 */
public record MemberEntry(RegisterLine line, Organization cell, Standing standing, @Nullable String remark) {}
