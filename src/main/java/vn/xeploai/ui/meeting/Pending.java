package vn.xeploai.ui.meeting;

import vn.xeploai.work.meeting.SessionChange;

/**
 * A change on its way to the records.
 *
 * @param change what is sent
 * @param kept called when it has arrived
 */
record Pending(SessionChange change, Runnable kept) {}
