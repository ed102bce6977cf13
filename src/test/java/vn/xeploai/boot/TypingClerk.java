package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.ui.rating.GridRow;

/**
 * A clerk in a program of their own: the real window over a real data directory, levels typed down the grid for ever. Says
 * before every key whose level it sets and whether to good or one lower, until somebody kills the program.
 */
final class TypingClerk {
    /** Five times as fast as somebody who types two keys a second. */
    static final int MILLISECONDS_A_KEY = 100;
    private static final int SECONDS_TO_OPEN = 60;

    private TypingClerk() {}

    /** {@code DIRECTORY HOME RUN}: levels differ from one run to the next. */
    public static void main(String[] arguments) throws InterruptedException {
        OpenedDesk desk = new OpenedDesk(
                Path.of(arguments[0]), false, new Folders(Path.of(arguments[1])), new CountDownLatch(1)::countDown);
        Platform.startup(() -> desk.showOn(new Stage()));
        desk.openBehindTheWindow();
        FxRobot robot = new FxRobot();
        openTheGrid(robot);
        int run = Integer.parseInt(arguments[2]);
        for (int key = 0; key < Integer.MAX_VALUE; key++) {
            boolean good = (run + key) % 2 == 0;
            System.out.println(focusedSubject() + " " + good);
            System.out.flush();
            robot.type(good ? KeyCode.DIGIT2 : KeyCode.DIGIT3);
            robot.type(KeyCode.DOWN);
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_A_KEY);
        }
    }

    private static void openTheGrid(FxRobot robot) throws InterruptedException {
        for (int tries = 0; tries < SECONDS_TO_OPEN * 10; tries++) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
            WaitForAsyncUtils.waitForFxEvents();
            if (sheetHasTheKeyboard()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("the grid does not open");
    }

    private static boolean sheetHasTheKeyboard() {
        return onScreen(() -> sheet().filter(each -> !each.getItems().isEmpty() && each.isFocused()).isPresent());
    }

    private static String focusedSubject() {
        return onScreen(() -> ((GridRow) sheet().orElseThrow().getFocusModel().getFocusedItem()).entry().subject());
    }

    private static Optional<TableView<?>> sheet() {
        return Window.getWindows().stream()
                .<TableView<?>>mapMulti((window, found) -> {
                    if (window.getScene().getRoot().lookup("#sheet") instanceof TableView<?> table) {
                        found.accept(table);
                    }
                })
                .findFirst();
    }

    private static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS_TO_OPEN * 1000L, question);
    }
}
