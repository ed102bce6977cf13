package vn.xeploai.work.overview;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.deciding.YearAct;

/**
 * Năm ở đơn vị này đã đến đâu: what is decided, closed, locked.
 *
 * @param lock the locking that holds, {@code null} while the year may be changed
 * @param unitClosed the closing of the unit looked at, {@code null} while it is open
 * @param closed how many organizations of the unit are closed
 * @param organizations how many are to be closed
 * @param undecidedMembers levels of members without a document
 * @param undecidedUnits organizations of the unit whose level has no document
 */
public record YearEnd(
        @Nullable YearAct lock,
        @Nullable YearAct unitClosed,
        int closed,
        int organizations,
        int undecidedMembers,
        List<String> undecidedUnits) {
    /** Keeps its own copy. */
    public YearEnd {
        undecidedUnits = List.copyOf(undecidedUnits);
    }

    /** Whether the whole year is locked. */
    public boolean isLocked() {
        return lock != null;
    }

    /** Whether every organization of the unit is closed. */
    public boolean isAllClosed() {
        return organizations > 0 && closed == organizations;
    }

    /** Whether no level waits for a document. */
    public boolean isAllDecided() {
        return undecidedMembers == 0 && undecidedUnits.isEmpty();
    }
}
