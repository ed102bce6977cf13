package vn.xeploai.work.keeping;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.problem.Problem;

/**
 * What a check of a line found.
 *
 * @param problems at most one per field
 * @param line what would be kept; {@code null} while something stands in the way
 */
public record CheckedRecord(Map<RecordField, Problem> problems, @Nullable MemberRecord line) {
    /** Keeps its own copy. */
    public CheckedRecord {
        problems = Map.copyOf(problems);
    }
}
