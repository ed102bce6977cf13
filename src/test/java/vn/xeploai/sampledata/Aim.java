package vn.xeploai.sampledata;

import java.util.List;

/**
 * What the ratings of a year shall come to. Members: {@code weakPermille} of the rated fall below "good", of those
 * {@code failedPermille} at the lowest level. Cells: so many below "good" ({@code weakCells}, of them
 * {@code failedCells} at the lowest level). Grassroots organizations: how many at each level, best first. Of
 * {@code good} or better cells at most {@code bestCells[0] / bestCells[1]} stand at the best level.
 */
record Aim(
        int year, Scale scale, int weakPermille, int failedPermille, int weakCells, int failedCells,
        List<Integer> grassroots, List<Integer> bestCells, List<String> finished, List<String> underWay) {

    /** A finished year under the rule "excellent at most a fifth of good". */
    static Aim finished(int year, int weakPermille, int failedPermille, int weakCells, int failedCells, Integer... grassroots) {
        return new Aim(year, Scale.SINCE_2018, weakPermille, failedPermille, weakCells, failedCells,
                List.of(grassroots), List.of(1, 6), List.of(), List.of());
    }

    /** A year in progress: only the named cells have finished, others have handed in self-ratings only. */
    static Aim inProgress(int year, List<String> finished, List<String> underWay) {
        return new Aim(year, Scale.SINCE_2018, 90, 100, 0, 0, List.of(), List.of(1, 6), finished, underWay);
    }

    boolean covers(Unit cell) {
        return finished.isEmpty() || finished.contains(cell.code());
    }

    boolean isFinished() {
        return finished.isEmpty();
    }
}
