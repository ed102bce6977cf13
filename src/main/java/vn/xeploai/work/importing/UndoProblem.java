package vn.xeploai.work.importing;

import vn.xeploai.model.problem.ProblemCode;

/** Why an import is not undone. Ids are for good; sentences stand under {@code problem.IN-..}. */
public enum UndoProblem implements ProblemCode {
    /** No import has that number. */
    NO_SUCH_IMPORT("IN-70"),
    /** It was undone before. */
    UNDONE_ALREADY("IN-71"),
    /** What it replaced is no longer kept. */
    TOO_OLD("IN-72"),
    /** Nothing was imported, or everything is undone. */
    NOTHING_TO_UNDO("IN-73"),
    /** A field was changed since. */
    CHANGED_SINCE("IN-74"),
    /** A record was taken away since. */
    GONE_SINCE("IN-75"),
    /** Others depend on it now. */
    USED_SINCE("IN-76"),
    /** A code went to somebody else. */
    CODE_TAKEN_SINCE("IN-77"),
    /** A result was decided since. */
    DECIDED_SINCE("IN-78"),
    /** A year was locked since in which a member or an organization would stand otherwise. */
    LOCKED_SINCE("IN-79");

    private final String id;

    UndoProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
