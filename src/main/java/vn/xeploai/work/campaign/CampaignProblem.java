package vn.xeploai.work.campaign;

import vn.xeploai.model.problem.ProblemCode;

/** Vấn đề khi thiết lập năm, khi lập và sửa danh sách chốt. The subject is the key of the setting. */
public enum CampaignProblem implements ProblemCode {
    /** None of the options; argument {@code value}. */
    NOT_AN_OPTION("YS-01"),
    /** Not above the written percentage or above the highest one; arguments {@code value}, {@code lowest}, {@code highest}. */
    PERCENT_OUT_OF_RANGE("YS-02"),
    /** The text of the year knows no higher percentage; argument {@code year}. */
    NO_HIGHER_PERCENT("YS-03"),
    /** A choice without the body that made it. */
    AUTHOR_MISSING("YS-04"),
    /** A higher percentage without number or day of the decision. */
    DECISION_MISSING("YS-05"),
    /** No date; argument {@code value}. */
    NOT_A_DAY("YS-06"),
    /** Due before what has to be done first; arguments {@code day}, {@code earlier}. */
    DEADLINES_OUT_OF_ORDER("YS-07"),
    /** A deadline long before or after the year; arguments {@code day}, {@code year}. */
    DEADLINE_OUTSIDE("YS-08"),
    /** Somebody else changed the settings since they were read. */
    CHANGED_MEANWHILE("YS-09"),
    /** No known regulation ruled that year; argument {@code year}. */
    YEAR_WITHOUT_REGULATION("YS-10"),
    /** The list of the year was taken already; argument {@code year}. */
    ALREADY_TAKEN("YS-11"),
    /** A correction of the list without the one who decided it. */
    CORRECTED_BY_NOBODY("YS-12"),
    /** A correction of the list without a reason. */
    CORRECTED_WITHOUT_REASON("YS-13"),
    /** The list was never taken; argument {@code year}. */
    NEVER_TAKEN("YS-14");

    private final String id;

    CampaignProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
