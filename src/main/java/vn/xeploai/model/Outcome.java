package vn.xeploai.model;

import org.jspecify.annotations.Nullable;

/** Kết quả của một dòng xếp loại: a level, a reason why there is none, or nothing decided yet. */
public sealed interface Outcome {
    /**
     * A level was decided.
     *
     * @param levelCode code inside the level set of the year
     * @param exemplary "tiêu biểu", a distinction inside the best level (TSVM tiêu biểu), never a level of its own
     */
    record Rated(String levelCode, boolean exemplary) implements Outcome {}

    /**
     * No level, with the reason.
     *
     * @param reason why
     * @param remark free words after the reason, e.g. why somebody was not assessed
     */
    record NotRated(NotRatedReason reason, @Nullable String remark) implements Outcome {}

    /** A row that has neither yet. */
    record Undecided() implements Outcome {}
}
