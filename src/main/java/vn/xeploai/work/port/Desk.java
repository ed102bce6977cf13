package vn.xeploai.work.port;

import java.util.function.Function;

/**
 * The desk's database as the use cases see it. Every call of {@link #change} is one transaction: all of it is kept, or none.
 * Failures of the outside world arrive as {@link vn.xeploai.model.problem.ProblemException} with a {@code ST-} code.
 */
public interface Desk extends AutoCloseable {
    /** Reads; what is returned must be plain values. */
    <T> T look(Function<Records, T> errand);

    /** Changes, all or nothing; an exception from the errand rolls back and is passed on. */
    <T> T change(Function<Records, T> errand);

    /** Leaves the data safely behind. */
    @Override
    void close();
}
