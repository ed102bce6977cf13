package vn.xeploai.ui.meeting;

import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.meeting.SessionState;

/**
 * A cell in the list, or another body of an organization.
 *
 * @param key its session
 * @param name of the body
 * @param state how far its session is
 * @param words the state in words, with the day
 * @param searched what the filter looks at
 */
public record CellRow(SessionKey key, String name, SessionState state, String words, String searched) {
    /** Code of the organization. */
    public String code() {
        return key.unitCode();
    }

    /** Whether it is a cell. */
    public boolean isCell() {
        return key.body() == Body.CELL;
    }
}
