package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.xeploai.model.meeting.Limitation;

/**
 * Các buổi kiểm điểm của một đơn vị trong một năm, as recorded.
 *
 * @param sessions how far each opened session is, by the code of its organization: of a cell its own, of another its
 *     committee's; one that was not opened is missing
 * @param atCells whether a session of a cell is among them
 * @param reviewed members who were present at the session of a cell or of whom remarks are written there: at a second
 *     session, of a committee or collective, nobody is counted again
 * @param limitations what stands on the tables of that year, in the order of the tree
 */
public record ReviewsOfYear(
        Map<String, SessionState> sessions, boolean atCells, Set<UUID> reviewed, List<Limitation> limitations) {
    /** Nothing recorded. */
    public static final ReviewsOfYear NONE = new ReviewsOfYear(Map.of(), false, Set.of(), List.of());

    /** Keeps its own copies. */
    public ReviewsOfYear {
        sessions = Map.copyOf(sessions);
        reviewed = Set.copyOf(reviewed);
        limitations = List.copyOf(limitations);
    }

    /** How far the session of that organization is. */
    public SessionState stateOf(String unitCode) {
        return sessions.getOrDefault(unitCode, SessionState.NOT_OPENED);
    }

    /** Whether the session of that organization was held. */
    public boolean isHeld(String unitCode) {
        SessionState state = stateOf(unitCode);
        return state == SessionState.HELD || state == SessionState.COMPLETE;
    }
}
