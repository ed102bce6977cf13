package vn.xeploai.walls.offenders.cli;

import javafx.application.Platform;

/** Breaks a wall on purpose. */
final class CommandWithWindow {
    private CommandWithWindow() {}

    static void hop() {
        Platform.runLater(() -> {});
    }
}
