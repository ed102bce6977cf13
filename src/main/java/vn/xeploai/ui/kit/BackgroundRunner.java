package vn.xeploai.ui.kit;

/** Runs errands on threads of their own and answers on the FX thread. */
public final class BackgroundRunner implements TaskRunner {
    /** A runner that keeps no threads while there is nothing to do. */
    public BackgroundRunner() {}

    @Override
    public <T> Job start(Errand<T> errand, Reply<T> reply) {
        SampledProgress progress = new SampledProgress(reply.progress(), FxThread::later);
        Thread.ofPlatform().daemon().name("errand").start(() -> work(errand, reply, progress));
        return progress::cancel;
    }

    private static <T> void work(Errand<T> errand, Reply<T> reply, SampledProgress progress) {
        try {
            T result = errand.run(progress);
            FxThread.later(() -> reply.done().accept(result));
        } catch (Throwable failure) {
            FxThread.later(() -> reply.failed().accept(failure));
        }
    }
}
