package vn.xeploai.work.locking;

import vn.xeploai.model.problem.ProblemCode;

/** Vấn đề do đã khóa: what keeps a change from being kept because the year, or a part of it, is finished. */
public enum LockProblem implements ProblemCode {
    /** The year is locked; argument {@code year}. */
    YEAR_LOCKED("LK-01"),
    /** The organization is closed; arguments {@code unit}, {@code year}. */
    UNIT_CLOSED("LK-02"),
    /** The role does not allow it. */
    NOT_ALLOWED("LK-03");

    private final String id;

    LockProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
