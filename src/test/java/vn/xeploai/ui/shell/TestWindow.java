package vn.xeploai.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.settings.SettingsFile;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.FakeDialogs;
import vn.xeploai.ui.fake.Photograph;
import vn.xeploai.ui.kit.TaskRunner;

/** The window on a headless screen, with a folder of its own for settings. */
final class TestWindow implements AutoCloseable {
    final FakeDialogs dialogs = new FakeDialogs();
    final SettingsFile settings;
    final MainWindow window;
    final Stage stage;
    int triedAgain;
    int closed;

    TestWindow(Path folder, TaskRunner runner, UserSettings before) {
        settings = new SettingsFile(folder);
        settings.save(before);
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException slow) {
            throw new IllegalStateException(slow);
        }
        stage = call(Stage::new);
        window = call(() -> new MainWindow(stage, new WindowServices(
                Texts::vietnamese, Texts::english, settings, runner, (_, _) -> dialogs, () -> triedAgain++, () -> closed++)));
        run(() -> {
            window.show();
            stage.setX(0);
            stage.setY(0);
        });
    }

    /** Does it on the FX thread and waits until the screen is still. */
    void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    <T> T call(Callable<T> question) {
        try {
            T answer = WaitForAsyncUtils.waitForAsyncFx(20_000, question);
            WaitForAsyncUtils.waitForFxEvents(2);
            return answer;
        } catch (RuntimeException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The node with that id; fails when there is none. */
    <N extends Node> N find(String id, Class<N> type) {
        Node node = call(() -> stage.getScene().getRoot().lookup("#" + id));
        if (node == null) {
            throw new AssertionError("not on the screen: #" + id);
        }
        return type.cast(node);
    }

    boolean shows(String id) {
        return call(() -> stage.getScene().getRoot().lookup("#" + id) != null);
    }

    /** Writes what the window looks like. */
    void photograph(Path file) throws IOException {
        Photograph.of(stage.getScene(), file);
    }

    @Override
    public void close() {
        run(stage::close);
    }
}
