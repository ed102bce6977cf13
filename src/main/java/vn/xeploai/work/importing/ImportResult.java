package vn.xeploai.work.importing;

import java.util.List;
import java.util.Map;

/**
 * What was written.
 *
 * @param counts rows by sheet and state
 * @param openedYears years that had no campaign before
 * @param number of the import in the journal, by which it can be undone; 0 when there was nothing to write
 */
public record ImportResult(Map<String, Map<RowState, Integer>> counts, List<Integer> openedYears, int number) {
    /** Keeps its own copies. */
    public ImportResult {
        counts = Map.copyOf(counts);
        openedYears = List.copyOf(openedYears);
    }

    /** How many rows of all sheets did that. */
    public int count(RowState state) {
        return counts.values().stream().mapToInt(sheet -> sheet.getOrDefault(state, 0)).sum();
    }
}
