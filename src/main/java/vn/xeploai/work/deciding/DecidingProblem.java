package vn.xeploai.work.deciding;

import vn.xeploai.model.problem.ProblemCode;

/** Vấn đề khi quyết định, kết thúc, khóa. */
public enum DecidingProblem implements ProblemCode {
    /** There is no level to decide. */
    NO_LEVEL("DC-01"),
    /** It is decided already. */
    ALREADY_DECIDED("DC-02"),
    /** A rule forbids the level; arguments {@code level}, {@code rule}, {@code article}, {@code document}. */
    FORBIDDEN("DC-03"),
    /** No authority. */
    AUTHORITY_MISSING("DC-04"),
    /** No document number. */
    NUMBER_MISSING("DC-05"),
    /** No date. */
    DAY_MISSING("DC-06"),
    /** Decided before the year began; argument {@code year}. */
    DAY_BEFORE_YEAR("DC-07"),
    /** No reason. */
    REASON_MISSING("DC-08"),
    /** Nothing is decided that could be changed. */
    NOT_DECIDED("DC-09"),
    /** No rule forbids it; argument {@code level}. */
    NOT_FORBIDDEN("DC-10"),
    /** Something is still in the way; argument {@code count}. */
    BLOCKED("DC-11"),
    /** It is not as it was shown. */
    CHANGED_MEANWHILE("DC-12"),
    /** The organization is not closed, or the year not locked. */
    NOT_FINISHED("DC-13"),
    /** A discipline of the year leaves open whether the level may be; arguments {@code level}, {@code rule}, {@code article}, {@code document}. */
    DISCIPLINE_UNCLEAR("DC-14");

    private final String id;

    DecidingProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
