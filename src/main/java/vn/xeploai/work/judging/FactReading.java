package vn.xeploai.work.judging;

import vn.xeploai.model.problem.Problem;

/** What came of reading a fact: its value, or why it cannot be read. */
public sealed interface FactReading {
    /**
     * It was read.
     *
     * @param value of the type of the fact
     */
    record Value(Object value) implements FactReading {}

    /**
     * It could not be read.
     *
     * @param problem why
     */
    record Unreadable(Problem problem) implements FactReading {}
}
