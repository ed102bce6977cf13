package vn.xeploai.text;

import vn.xeploai.model.problem.Problem;

/** What came of reading what a person typed. */
public sealed interface Typed {
    /**
     * It was understood.
     *
     * @param value of the type of the fact
     */
    record Value(Object value) implements Typed {}

    /** Nothing was typed: the fact is not known. */
    record Nothing() implements Typed {}

    /**
     * It was not understood.
     *
     * @param problem names what is expected
     */
    record Refused(Problem problem) implements Typed {}
}
