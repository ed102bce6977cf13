package vn.xeploai.model.problem;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * Carries a {@link Problem} of the outside world (file, database, disk) up to whoever tells the user. Never used for what a
 * regulation says.
 */
public final class ProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Wraps the problem; the cause is for the log only. */
    public ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.code().id(), cause);
        this.problem = problem;
    }

    /** Wraps the problem. */
    public ProblemException(Problem problem) {
        this(problem, null);
    }

    /** What to tell the user. */
    public Problem problem() {
        return problem;
    }
}
