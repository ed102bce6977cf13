package vn.xeploai.model.deciding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Năm đang ở đâu: what is closed and whether all of it is locked, as the acts left it.
 *
 * @param year năm đánh giá
 * @param lock the locking that holds, {@code null} while the year is open to changes
 * @param closed the closings that hold, by organization
 */
public record YearStanding(int year, @Nullable YearAct lock, Map<String, YearAct> closed) {
    /** Keeps its own copy. */
    public YearStanding {
        closed = Map.copyOf(closed);
    }

    /** What those acts, earliest first, come to. */
    public static YearStanding of(int year, List<YearAct> acts) {
        YearAct lock = null;
        Map<String, YearAct> closed = new LinkedHashMap<>();
        for (YearAct act : acts) {
            String unit = act.unitCode();
            switch (act.kind()) {
                case LOCKED -> lock = act;
                case UNLOCKED -> lock = null;
                case CLOSED -> {
                    if (unit != null) {
                        closed.put(unit, act);
                    }
                }
                case REOPENED -> {
                    if (unit != null) {
                        closed.remove(unit);
                    }
                }
            }
        }
        return new YearStanding(year, lock, closed);
    }

    /** Whether the whole year is locked. */
    public boolean isLocked() {
        return lock != null;
    }

    /** Whether that organization is closed. */
    public boolean isClosed(String unitCode) {
        return closed.containsKey(unitCode);
    }

    /** Whether nothing there may be changed. */
    public boolean isFrozen(String unitCode) {
        return isLocked() || isClosed(unitCode);
    }
}
