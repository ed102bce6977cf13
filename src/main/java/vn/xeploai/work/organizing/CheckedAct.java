package vn.xeploai.work.organizing;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;

/**
 * What came out of checking an act.
 *
 * @param problems at most one under each field
 * @param step what would be done; {@code null} while something is wrong
 */
public record CheckedAct(Map<ActField, Problem> problems, @Nullable TreeStep step) {
    /** How many stop it. */
    public long errors() {
        return problems.values().stream().filter(Problem::isError).count();
    }
}
