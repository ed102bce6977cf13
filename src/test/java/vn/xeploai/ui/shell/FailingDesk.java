package vn.xeploai.ui.shell;

import java.util.function.Function;

import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** A desk that always refuses. */
record FailingDesk(RuntimeException refusal) implements Desk {
    @Override
    public <T> T look(Function<Records, T> errand) {
        throw refusal;
    }

    @Override
    public <T> T change(Function<Records, T> errand) {
        throw refusal;
    }

    @Override
    public void close() {}
}
