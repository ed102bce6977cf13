package vn.xeploai.ui.members;

import vn.xeploai.work.keeping.FindMembers;
import vn.xeploai.work.keeping.KeepMembers;

/**
 * What the place asks.
 *
 * @param find the list
 * @param keep the records
 */
public record MembersDesk(FindMembers find, KeepMembers keep) {}
