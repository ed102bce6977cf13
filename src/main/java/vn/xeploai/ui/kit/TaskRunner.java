package vn.xeploai.ui.kit;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import vn.xeploai.work.port.Progress;

/** Runs what may take longer than a blink; answers come back where the screen may be touched. */
public interface TaskRunner {
    /** Progress of which the end is not known. */
    double UNKNOWN = -1;

    /** Starts the errand at once. Exactly one of {@code done} and {@code failed} is called, later or before this returns. */
    <T> Job start(Errand<T> errand, Reply<T> reply);

    /** What is to be done, off the screen's thread. */
    interface Errand<T> {
        /** Does it; stops with {@link java.util.concurrent.CancellationException} when the progress says so. */
        T run(Progress progress) throws Exception;
    }

    /** A started errand. */
    interface Job {
        /** Asks it to stop; nothing happens when it is over. */
        void cancel();
    }

    /**
     * Where the answers go.
     *
     * @param done the result
     * @param failed what was thrown
     * @param progress from 0 to 1, or {@link #UNKNOWN}
     */
    record Reply<T>(Consumer<? super T> done, Consumer<? super Throwable> failed, DoubleConsumer progress) {
        /** Without interest in the progress. */
        public static <T> Reply<T> of(Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return new Reply<>(done, failed, _ -> {});
        }
    }
}
