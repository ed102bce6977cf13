package vn.xeploai.ui.kit;

import javafx.application.Platform;

/** The one door onto the thread that may touch the screen. */
public final class FxThread {
    private FxThread() {}

    /** Runs it at once when already there, soon otherwise. */
    public static void now(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** Runs it after what the screen is doing now. */
    public static void later(Runnable action) {
        Platform.runLater(action);
    }
}
