package vn.xeploai.work.deciding;

import java.util.List;

import vn.xeploai.model.Organization;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.model.deciding.YearState;

/**
 * Năm đang ở đâu và còn vướng gì.
 *
 * @param state of the year
 * @param standing what is closed and locked
 * @param units the organizations that stood that year, below before above
 * @param blockers everything in the way of closing, below before above
 * @param held whether anything can be in the way; not in a year whose regulation is past
 */
public record YearOverview(
        YearState state, YearStanding standing, List<Organization> units, List<Blocker> blockers, boolean held) {
    /** Keeps its own copies. */
    public YearOverview {
        units = List.copyOf(units);
        blockers = List.copyOf(blockers);
    }

    /** How many organizations are closed. */
    public int closed() {
        return Math.toIntExact(units.stream().filter(each -> standing.isClosed(each.code())).count());
    }

    /** Whether nothing is left but to lock. */
    public boolean isAllClosed() {
        return closed() == units.size();
    }
}
