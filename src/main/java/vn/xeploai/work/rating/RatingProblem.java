package vn.xeploai.work.rating;

import vn.xeploai.model.problem.ProblemCode;

/** Vấn đề khi xếp loại: what keeps a change of the sheet, or the opening of a year, from being kept. */
public enum RatingProblem implements ProblemCode {
    /** The year was never opened; argument {@code year}. */
    YEAR_NOT_OPEN("RT-01"),
    /** The year has no such level; arguments {@code value}, {@code year}, {@code expected}. */
    LEVEL_NOT_OF_YEAR("RT-02"),
    /** A score below zero or above the scale of the year; arguments {@code value}, {@code most}. */
    SCORE_OUT_OF_SCALE("RT-03"),
    /** No number; argument {@code value}. */
    NOT_A_SCORE("RT-04"),
    /** Somebody else changed it since it was read; arguments {@code who}, {@code mine}, {@code theirs}. */
    CHANGED_MEANWHILE("RT-05"),
    /** A reason of the other kind of subject; argument {@code value}. */
    REASON_OF_ANOTHER_SUBJECT("RT-06"),
    /** No longer in this sheet. */
    NOT_IN_THE_SHEET("RT-07"),
    /** No known regulation ruled that year; argument {@code year}. */
    YEAR_WITHOUT_REGULATION("RT-08"),
    /** The reference day lies outside its year; argument {@code year}. */
    DAY_OUTSIDE_THE_YEAR("RT-09"),
    /** The year is open already; argument {@code year}. */
    YEAR_ALREADY_OPEN("RT-10"),
    /** The pasted block reaches beyond the sheet; arguments {@code rows}, {@code columns}. */
    PASTE_TOO_LARGE("RT-11"),
    /** A pasted value that is neither a level of the year nor a reason; arguments {@code value}, {@code expected}. */
    NOT_UNDERSTOOD("RT-12"),
    /** No date; argument {@code value}. */
    NOT_A_DAY("RT-13"),
    /** The row is decided: nothing in it but the note changes before the decision is cancelled, or it is rated again. */
    ALREADY_DECIDED("RT-14");

    private final String id;

    RatingProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
