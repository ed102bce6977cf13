package vn.xeploai.boot;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least a JavaFX window can be: what the program's start is held against. */
final class BareWindow {
    private BareWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(new Label("…"), 1366, 728);
            stage.setScene(scene);
            stage.show();
            scene.addPostLayoutPulseListener(() -> {
                System.out.println("first frame " + FirstFrame.millisecondsSinceStart() + " ms after the start");
                Platform.exit();
            });
        });
    }
}
