package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.settings.SettingsFile;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.rating.GridRow;
import vn.xeploai.work.port.Desk;

/** The program's own window over a real data directory, with the keyboard in the grid of a cell. */
final class ClerksWindow {
    static final int YEAR = 2025;
    private static final int SECONDS = 60;

    final FxRobot robot = OneRobot.hands();

    private ClerksWindow() {}

    /** Makes a directory with cells of so many members, and settings that lead there. */
    static void prepare(Path home, int... members) {
        new SettingsFile(home).save(new UserSettings("light", "vi", YEAR, "P", 1366, 760, false));
        try (Desk desk = DataDirectory.openOrCreate(data(home))) {
            RatedWard.fill(desk, List.of(YEAR), members);
        }
    }

    static Path data(Path home) {
        return home.resolve("data");
    }

    /** Opens the window and goes to the grid. */
    static ClerksWindow open(Path home) throws InterruptedException {
        return open(home, KeyCode.DIGIT5, window -> window.find().filter(each -> !each.getItems().isEmpty()));
    }

    /** Opens the window and goes to the cells of the place of sessions. */
    static ClerksWindow openSessions(Path home) throws InterruptedException {
        return open(home, KeyCode.DIGIT4, window -> window.find("meeting-cells")
                .filter(each -> each instanceof ListView<?> list && !list.getItems().isEmpty()));
    }

    private static ClerksWindow open(Path home, KeyCode place, Function<ClerksWindow, Optional<? extends Node>> there)
            throws InterruptedException {
        OpenedDesk desk = new OpenedDesk(data(home), false, new Folders(home), new CountDownLatch(1)::countDown);
        Platform.startup(() -> desk.showOn(new Stage()));
        desk.openBehindTheWindow();
        ClerksWindow window = new ClerksWindow();
        for (int tries = 0; tries < SECONDS * 10; tries++) {
            window.robot.push(KeyCode.CONTROL, place);
            WaitForAsyncUtils.waitForFxEvents();
            if (window.onScreen(() -> there.apply(window).filter(Node::isFocused).isPresent())) {
                return window;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("the place does not open");
    }

    /** The grid; on the FX thread. */
    TableView<?> sheet() {
        return find().orElseThrow();
    }

    String focusedSubject() {
        return onScreen(() -> ((GridRow) sheet().getFocusModel().getFocusedItem()).entry().subject());
    }

    <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, question);
    }

    /** Types those keys one after the other. */
    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** Waits until the keyboard is there. */
    void awaitFocus(String id) throws InterruptedException {
        for (int tries = 0; tries < SECONDS * 20; tries++) {
            if (onScreen(() -> find(id).filter(Node::isFocused).isPresent())) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("the keyboard does not come to " + id);
    }

    private Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .<Node>mapMulti((window, found) -> {
                    Node node = window.getScene().getRoot().lookup("#" + id);
                    if (node != null) {
                        found.accept(node);
                    }
                })
                .findFirst();
    }

    private Optional<TableView<?>> find() {
        return Window.getWindows().stream()
                .<TableView<?>>mapMulti((window, found) -> {
                    if (window.getScene().getRoot().lookup("#sheet") instanceof TableView<?> table) {
                        found.accept(table);
                    }
                })
                .findFirst();
    }
}
