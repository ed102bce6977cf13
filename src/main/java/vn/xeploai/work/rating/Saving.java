package vn.xeploai.work.rating;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;

/** What became of a change. */
public sealed interface Saving {
    /** All of it is kept. */
    record Saved() implements Saving {}

    /** Nothing is kept: these rows are no longer as they were read. */
    record Outdated(List<Conflict> conflicts) implements Saving {}

    /** Nothing is kept: something cannot be. */
    record Refused(List<Refusal> refusals) implements Saving {}

    /**
     * Two versions of one row.
     *
     * @param subject whose row
     * @param mine what was to be kept
     * @param theirs what is kept
     */
    record Conflict(String subject, @Nullable Marks mine, @Nullable Marks theirs) {}

    /**
     * Why a row cannot be kept.
     *
     * @param subject whose row
     * @param problem why
     */
    record Refusal(String subject, Problem problem) {}
}
