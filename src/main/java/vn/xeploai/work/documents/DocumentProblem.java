package vn.xeploai.work.documents;

import vn.xeploai.model.problem.ProblemCode;

/** What can be wrong with the layout of documents. Ids are for good; sentences stand under {@code problem.TT-..}. */
public enum DocumentProblem implements ProblemCode {
    /** Not a whole number in the range that a page takes. */
    OUT_OF_RANGE("TT-01"),
    /** Not a day. */
    NOT_A_DAY("TT-02"),
    /** Longer than a line of a letterhead can be. */
    TOO_LONG("TT-03"),
    /** The unit is not known. */
    UNIT_UNKNOWN("TT-04"),
    /** No name of a font. */
    NOT_A_FONT("TT-05");

    private final String id;

    DocumentProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
