package vn.xeploai.ui.meeting;

import vn.xeploai.work.meeting.SessionState;

/**
 * A cell in the list.
 *
 * @param code of the cell
 * @param name of the cell
 * @param state how far its session is
 * @param words the state in words, with the day
 * @param searched what the filter looks at
 */
public record CellRow(String code, String name, SessionState state, String words, String searched) {}
