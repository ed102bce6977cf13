package vn.xeploai.work.keeping;

import vn.xeploai.model.problem.ProblemCode;

/** What can be wrong with a member's record. Ids are for good; sentences stand under {@code problem.MB-..}. */
public enum KeepingProblem implements ProblemCode {
    /** A field that must be filled is empty. */
    EMPTY("MB-01"),
    /** Not a day like 03/02/2010. */
    NOT_A_DAY("MB-02"),
    /** 31/02. */
    NO_SUCH_DAY("MB-03"),
    /** Neither a day nor a year. */
    NOT_A_BIRTH("MB-04"),
    /** No cell of that code. */
    CELL_UNKNOWN("MB-05"),
    /** Members belong to cells only. */
    NOT_A_CELL("MB-06"),
    /** The cell was closed. */
    CELL_CLOSED("MB-07"),
    /** Official before admitted. */
    OFFICIAL_BEFORE_ADMISSION("MB-08"),
    /** Admitted before born, or as a child. */
    ADMITTED_TOO_YOUNG("MB-09"),
    /** Ends before it begins. */
    STATUS_ENDS_BEFORE_IT_BEGINS("MB-10"),
    /** Days of a status, but no status. */
    STATUS_MISSING("MB-11"),
    /** Somebody else has that code, card or identity number. */
    ALREADY_TAKEN("MB-12"),
    /** A card number has eight digits. */
    UNUSUAL_CARD("MB-13"),
    /** An identity number has twelve digits, an older one nine. */
    UNUSUAL_IDENTITY("MB-14"),
    /** Longer than any such text. */
    TOO_LONG("MB-15"),
    /** Rated members stay: their years would no longer add up. */
    RATED_CANNOT_BE_BINNED("MB-16"),
    /** Changed meanwhile, so that the step no longer fits. */
    CHANGED_MEANWHILE("MB-17"),
    /** In the future. */
    DAY_IN_FUTURE("MB-18"),
    /** Not one of the constants the field knows. */
    UNKNOWN_WORD("MB-19"),
    /** A line was changed or taken away by somebody else. */
    LINE_CHANGED_MEANWHILE("MB-31"),
    /** Not a year. */
    NOT_A_YEAR("MB-32"),
    /** Ends before it begins. */
    LINE_ENDS_BEFORE_IT_BEGINS("MB-33"),
    /** A fault after its discipline. */
    FAULT_AFTER_DECISION("MB-34"),
    /** Transferred before admitted. */
    TRANSFER_BEFORE_ADMISSION("MB-41"),
    /** Transferred before an earlier transfer. */
    TRANSFER_BEFORE_ANOTHER("MB-42"),
    /** A rated year before the one being worked on would change. */
    TRANSFER_REACHES_SHUT_YEAR("MB-43"),
    /** A locked year would change. */
    TRANSFER_REACHES_LOCKED_YEAR("MB-44"),
    /** Transferred to a cell that was not there yet. */
    TRANSFER_BEFORE_CELL("MB-45"),
    /** Gone since ever: every past year would miss the member. */
    GONE_WITHOUT_DAY("MB-46"),
    /** A position or status before the admission. */
    LINE_BEFORE_ADMISSION("MB-51"),
    /** Not a single day between from and to. */
    LINE_HAS_NO_DAY("MB-52"),
    /** Figures of a locked year would change; arguments {@code name}, {@code year}. */
    LOCKED_YEAR_WOULD_CHANGE("MB-53");

    private final String id;

    KeepingProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
