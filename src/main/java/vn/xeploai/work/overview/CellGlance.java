package vn.xeploai.work.overview;

import vn.xeploai.model.Organization;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.work.meeting.SessionState;

/**
 * Một chi bộ trong Tổng quan.
 *
 * @param unit the cell
 * @param session how far its session is
 * @param members its members as counted
 * @param undecided levels of its members without a document
 * @param closed whether the cell is closed that year
 * @param overCap by how many its own group exceeds the cap
 */
public record CellGlance(
        Organization unit, SessionState session, Tally members, int undecided, boolean closed, int overCap) {
    /** How far the work is. */
    public CellState state() {
        if (closed) {
            return CellState.CLOSED;
        }
        boolean everybody = members.pending() == 0 && members.total() > 0;
        boolean met = session == SessionState.HELD || session == SessionState.COMPLETE;
        if (everybody && members.rated() > 0) {
            return undecided == 0 ? CellState.DECIDED : CellState.ALL_RATED;
        }
        if (members.rated() > 0) {
            return CellState.RATING;
        }
        if (everybody && session == SessionState.COMPLETE) {
            return CellState.ALL_RATED;
        }
        return met ? CellState.MET : session == SessionState.PREPARING ? CellState.PREPARING : CellState.NOT_BEGUN;
    }

    /** Whether the cell has not met and somebody in it waits for a level. */
    public boolean mustMeet() {
        return members.pending() > 0
                && (session == SessionState.NOT_OPENED || session == SessionState.PREPARING);
    }
}
