package vn.xeploai.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import vn.xeploai.work.port.Progress;

/** Takes a million reports a second and shows the latest one whenever the screen has time. */
final class SampledProgress implements Progress {
    private final DoubleConsumer shown;
    private final Consumer<Runnable> later;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile double latest = TaskRunner.UNKNOWN;
    private volatile boolean cancelled;

    SampledProgress(DoubleConsumer shown, Consumer<Runnable> later) {
        this.shown = shown;
        this.later = later;
    }

    @Override
    public void at(long done, long total) {
        latest = total <= 0 ? TaskRunner.UNKNOWN : Math.min(1, (double) done / total);
        if (waiting.compareAndSet(false, true)) {
            later.accept(() -> {
                waiting.set(false);
                shown.accept(latest);
            });
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }
}
