package vn.xeploai.work.keeping;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.model.problem.Problem;

/**
 * What a check of a guest found.
 *
 * @param problems at most one per field
 * @param guest what would be kept; {@code null} while an error stands in the way
 */
public record CheckedGuest(Map<GuestField, Problem> problems, @Nullable ResidenceGuest guest) {
    /** Keeps its own copy. */
    public CheckedGuest {
        problems = Map.copyOf(problems);
    }
}
