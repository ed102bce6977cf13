package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;

/**
 * What a check of the day of a transfer found.
 *
 * @param day first day in the new cell, {@code null} where the cell stays or is only corrected
 * @param traces what becomes of the cells before
 * @param problem why the day cannot be, {@code null} when it can
 */
public record CheckedTransfer(@Nullable LocalDate day, List<Step.Trace> traces, @Nullable Problem problem) {
    /** The cell stays, or was a slip of the pen. */
    public static final CheckedTransfer NONE = new CheckedTransfer(null, List.of(), null);

    /** Keeps its own copy. */
    public CheckedTransfer {
        traces = List.copyOf(traces);
    }

    static CheckedTransfer refused(Problem problem) {
        return new CheckedTransfer(null, List.of(), problem);
    }
}
