package vn.xeploai.work.judging;

import vn.xeploai.model.problem.ProblemCode;

/** Vấn đề khi ghi hoặc đọc dữ kiện. */
public enum JudgingProblem implements ProblemCode {
    /** There is no fact of that key; argument {@code key}. */
    UNKNOWN_FACT("JU-01"),
    /** The value cannot be read; arguments {@code key}, {@code value}. */
    UNREADABLE("JU-02"),
    /** There is no such member; nothing to name. */
    UNKNOWN_MEMBER("JU-03"),
    /** There is no such organization; argument {@code code}. */
    UNKNOWN_ORGANIZATION("JU-04"),
    /** The records hold the fact themselves, so it is changed there; argument {@code key}. */
    STANDS_IN_RECORD("JU-05");

    private final String id;

    JudgingProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
