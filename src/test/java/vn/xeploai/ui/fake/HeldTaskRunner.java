package vn.xeploai.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.port.Progress;

/** Starts nothing before the test says so; progress is shown as the test wishes. */
public final class HeldTaskRunner implements TaskRunner {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<DoubleConsumer> shown = new ArrayList<>();

    @Override
    public <T> Job start(Errand<T> errand, Reply<T> reply) {
        boolean[] cancelled = {false};
        shown.add(reply.progress());
        waiting.add(() -> {
            T result;
            try {
                if (cancelled[0]) {
                    throw new CancellationException();
                }
                result = errand.run(Progress.NONE);
            } catch (Exception failure) {
                reply.failed().accept(failure);
                return;
            }
            reply.done().accept(result);
        });
        return () -> cancelled[0] = true;
    }

    /** How many wait. */
    public int waiting() {
        return waiting.size();
    }

    /** Lets the one that waits at that position run. */
    public void release(int index) {
        waiting.get(index).run();
    }

    /** Lets the one that waits longest run. */
    public void releaseFirst() {
        waiting.removeFirst().run();
    }

    /** Lets all of them run. */
    public void releaseAll() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    /** Shows progress of the latest one. */
    public void show(double progress) {
        shown.getLast().accept(progress);
    }
}
