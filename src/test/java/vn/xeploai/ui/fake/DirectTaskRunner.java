package vn.xeploai.ui.fake;

import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.port.Progress;

/** Runs everything at once, on the same thread. */
public final class DirectTaskRunner implements TaskRunner {
    @Override
    public <T> Job start(Errand<T> errand, Reply<T> reply) {
        Progress progress = new Progress() {
            @Override
            public void at(long done, long total) {
                reply.progress().accept(total == 0 ? UNKNOWN : (double) done / total);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        T result;
        try {
            result = errand.run(progress);
        } catch (Exception failure) {
            reply.failed().accept(failure);
            return () -> {};
        }
        reply.done().accept(result);
        return () -> {};
    }
}
