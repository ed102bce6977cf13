package vn.xeploai.ui.kit;

import java.util.concurrent.CancellationException;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;

/** Why an errand ended without a result. */
public sealed interface Failure {
    /** The outside world refused. */
    record Known(Problem problem) implements Failure {}

    /** The user gave up. */
    record GivenUp() implements Failure {}

    /** A fault of the program. */
    record Bug(BugReport report) implements Failure {}

    /** Sorts what was thrown. */
    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case ProblemException known -> new Known(known.problem());
            case CancellationException _ -> new GivenUp();
            default -> new Bug(BugReport.of(thrown));
        };
    }
}
