package vn.xeploai.ui.fake;

import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.TaskRunner;

/** Runs everything at once, and answers after what the screen is doing now, as the real one does. */
public final class LaterTaskRunner implements TaskRunner {
    private final TaskRunner direct = new DirectTaskRunner();

    @Override
    public <T> Job start(Errand<T> errand, Reply<T> reply) {
        return direct.start(errand, new Reply<>(
                result -> FxThread.later(() -> reply.done().accept(result)),
                thrown -> FxThread.later(() -> reply.failed().accept(thrown)),
                reply.progress()));
    }
}
