package vn.xeploai.work.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.PastImport;

/**
 * Biên bản nhập: what an import did, to be kept and printed.
 *
 * @param run file, when, who
 * @param counts rows by sheet and state
 * @param problems what was worth telling
 * @param corrections cells read otherwise than they stand in the file
 */
public record ImportProtocol(
        PastImport run, Map<String, Map<RowState, Integer>> counts, List<Problem> problems, List<Correction> corrections) {
    /** Keeps its own copies. */
    public ImportProtocol {
        counts = new LinkedHashMap<>(counts);
        problems = List.copyOf(problems);
        corrections = List.copyOf(corrections);
    }

    /** How many rows of all sheets did that. */
    public int count(RowState state) {
        return counts.values().stream().mapToInt(sheet -> sheet.getOrDefault(state, 0)).sum();
    }
}
