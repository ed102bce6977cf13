package vn.xeploai.ui.shell;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.ui.kit.BugReport;

/** What fills the window. */
sealed interface Content {
    /** The database is being opened. */
    record Starting() implements Content {}

    /** The places. */
    record Opened(Services services) implements Content {}

    /** The database could not be opened. */
    record Failed(Problem problem) implements Content {}

    /**
     * A fault of the program.
     *
     * @param before what was shown when it happened
     */
    record Broken(BugReport report, Content before) implements Content {}
}
