package vn.xeploai.cli;

/** What the program tells the script that called it. A fixed contract. */
public final class ExitStatus {
    /** Done. */
    public static final int DONE = 0;
    /** The input or the figures have problems; they were listed. */
    public static final int PROBLEMS = 1;
    /** Wrong usage. */
    public static final int USAGE = 2;
    /** Could not run: database locked, damaged, not writable. */
    public static final int FAILED = 3;

    private ExitStatus() {}
}
