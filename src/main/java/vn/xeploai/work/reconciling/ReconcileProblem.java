package vn.xeploai.work.reconciling;

import vn.xeploai.model.problem.ProblemCode;

/** What can be wrong with a file of printed figures. */
public enum ReconcileProblem implements ProblemCode {
    /** The file is missing, locked or damaged. */
    FILE_UNREADABLE("RC-01"),
    /** Neither {@code .csv} nor {@code .xlsx}. */
    UNKNOWN_KIND("RC-02"),
    /** No row names the columns. */
    NO_HEADER("RC-03"),
    /** Quotation marks of a CSV row do not match. */
    BROKEN_ROW("RC-04"),
    /** Not a whole count. */
    COUNT_UNREADABLE("RC-05"),
    /** Not a percentage. */
    PERCENT_UNREADABLE("RC-06"),
    /** Not a number of decimals. */
    DECIMALS_UNREADABLE("RC-07"),
    /** The percentage has more digits than the decimals say. */
    MORE_DIGITS_THAN_DECIMALS("RC-08"),
    /** More cells than columns: usually a comma that was not quoted. */
    TOO_MANY_CELLS("RC-09"),
    /** Figures without a level. */
    LEVEL_MISSING("RC-10"),
    /** More of a level than there are. */
    COUNT_ABOVE_WHOLE("RC-11"),
    /** A text file that is not UTF-8. */
    NOT_UTF8("RC-12"),
    /** Something typed is not a percentage. */
    TYPED_PERCENT_UNREADABLE("RC-13"),
    /** Something typed is not a whole count. */
    TYPED_COUNT_UNREADABLE("RC-14"),
    /** Nothing can be a share of nobody. */
    WHOLE_IS_ZERO("RC-15"),
    /** A pasted block of which nobody can tell the columns. */
    COLUMNS_UNKNOWN("RC-16"),
    /** A pasted block without header: how its columns were understood. */
    COLUMNS_GUESSED("RC-17");

    private final String id;

    ReconcileProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
