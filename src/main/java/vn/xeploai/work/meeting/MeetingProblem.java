package vn.xeploai.work.meeting;

import vn.xeploai.model.problem.ProblemCode;

/** Vấn đề của buổi kiểm điểm. */
public enum MeetingProblem implements ProblemCode {
    /** More ballots issued than people who may vote are there; arguments {@code who issued present difference}. */
    ISSUED_ABOVE_PRESENT("MT-01"),
    /** More returned than issued; arguments {@code who returned issued difference}. */
    RETURNED_ABOVE_ISSUED("MT-02"),
    /** Returned is not valid and invalid together; arguments {@code who returned valid invalid sum difference}. */
    RETURNED_NOT_SORTED("MT-03"),
    /** Valid is not the levels together; arguments {@code who valid sum difference}. */
    VALID_NOT_CAST("MT-04"),
    /** Somebody else changed it since it was read; argument {@code who}, empty for the session itself. */
    CHANGED_MEANWHILE("MT-05"),
    /** The minutes are complete. */
    MINUTES_COMPLETE("MT-06"),
    /** The day of the session lies neither in the year nor in the one after; argument {@code year}. */
    DAY_FAR_FROM_YEAR("MT-07"),
    /** No organization of that code has such a body; argument {@code code}. */
    NO_SUCH_BODY("MT-08"),
    /** Counted ballots stand against another number of rounds. */
    BALLOTS_ALREADY_COUNTED("MT-09"),
    /** No known regulation ruled that year; argument {@code year}. */
    YEAR_WITHOUT_REGULATION("MT-10"),
    /** Not in the list of this session, or not to be reviewed there. */
    NOT_IN_THE_LIST("MT-11"),
    /** The session was never opened. */
    NOT_OPENED("MT-12"),
    /** No day; argument {@code value}. */
    NOT_A_DAY("MT-13"),
    /** No whole number from 0; argument {@code value}. */
    NOT_A_COUNT("MT-14"),
    /** Nobody who could be named there. */
    NOT_BELOW("MT-15"),
    /** Something is written or counted about somebody who is to leave the list; argument {@code who}. */
    ALREADY_WRITTEN_ABOUT("MT-16"),
    /** A limitation of an earlier year: only whether it is repaired is recorded later; argument {@code year}. */
    FOUND_EARLIER("MT-17"),
    /** A limitation that is recorded as repaired in a later year; argument {@code year}. */
    REPAIRED_LATER("MT-18"),
    /** A locked year would list its limitations otherwise; argument {@code year}. */
    LISTED_IN_LOCKED_YEAR("MT-19");

    private final String id;

    MeetingProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
