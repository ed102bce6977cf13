package vn.xeploai.ui.members;

import vn.xeploai.work.keeping.FindMembers;
import vn.xeploai.work.keeping.KeepGuests;
import vn.xeploai.work.keeping.KeepMembers;
import vn.xeploai.work.port.ListWriter;
import vn.xeploai.work.statistics.CountPeople;

/**
 * What the place asks.
 *
 * @param find the list
 * @param keep the records
 * @param guests members of other places who are active here where they live
 * @param people whom statistics and badges are about
 * @param lists writes what is shown into a workbook
 * @param views what the user keeps of the table
 */
public record MembersDesk(
        FindMembers find, KeepMembers keep, KeepGuests guests, CountPeople people, ListWriter lists, KeptViews views) {}
