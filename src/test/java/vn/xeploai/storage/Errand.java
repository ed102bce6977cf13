package vn.xeploai.storage;

import java.util.function.Consumer;

import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Changes that return nothing. */
final class Errand {
    private Errand() {}

    static void change(Desk desk, Consumer<Records> errand) {
        desk.change(records -> {
            errand.accept(records);
            return true;
        });
    }
}
