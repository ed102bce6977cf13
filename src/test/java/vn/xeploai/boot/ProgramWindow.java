package vn.xeploai.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.settings.SettingsFile;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.Photograph;

/** The program's own window over a data directory, driven by keys; whatever is asked for is waited for. */
final class ProgramWindow implements AutoCloseable {
    private static final int SECONDS = 60;
    private static final int MOST_TABS = 40;

    private final OpenedDesk desk;
    private final Stage stage;
    private final Path pictures;
    private final KeyboardRobot keys = OneRobot.hands().robotContext().getKeyboardRobot();
    private int taken;

    private ProgramWindow(OpenedDesk desk, Stage stage, Path pictures) {
        this.desk = desk;
        this.stage = stage;
        this.pictures = pictures;
    }

    /** Opens the window at 1366 × 768, looking at that year of that unit. */
    static ProgramWindow open(Path home, Path data, int year, String unit, Path pictures) throws TimeoutException {
        new SettingsFile(home).save(new UserSettings("light", "vi", year, unit, 1366, 768, false));
        OpenedDesk desk = new OpenedDesk(data, false, new Folders(home), () -> {});
        FxToolkit.registerPrimaryStage();
        Stage stage = WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, () -> {
            Stage made = new Stage();
            desk.showOn(made);
            made.setX(0);
            made.setY(0);
            return made;
        });
        desk.openBehindTheWindow();
        ProgramWindow window = new ProgramWindow(desk, stage, pictures);
        window.waitFor("overview-title");
        return window;
    }

    /** Types keys one after the other; each has done its work on the screen before the next. */
    void type(KeyCode... codes) {
        for (KeyCode code : codes) {
            keys.pressNoWait(code);
            keys.releaseNoWait(code);
            settle();
        }
    }

    /** The digits of that number. */
    void type(int number) {
        for (char digit : String.valueOf(number).toCharArray()) {
            type(KeyCode.valueOf("DIGIT" + digit));
        }
    }

    /** Ctrl and that key. */
    void ctrl(KeyCode code) {
        keys.pressNoWait(KeyCode.CONTROL);
        keys.pressNoWait(code);
        keys.releaseNoWait(code);
        keys.releaseNoWait(KeyCode.CONTROL);
        settle();
    }

    /** Words into the field that has the keyboard, in place of what stands there; as an input method would commit them. */
    void write(String words) {
        call(() -> {
            Node owner = scene().getFocusOwner();
            TextInputControl field = owner instanceof ComboBox<?> box ? box.getEditor() : (TextInputControl) owner;
            field.selectAll();
            field.replaceSelection(words);
            return true;
        });
    }

    /** Words into that field. */
    void write(String id, String words) {
        focus(id);
        write(words);
    }

    /** Walks on with Tab until that control has the keyboard. */
    void tabTo(String id) {
        for (int i = 0; i < MOST_TABS && !id.equals(focused()); i++) {
            type(KeyCode.TAB);
        }
        await(id + " is reached with Tab", () -> id.equals(focused()));
    }

    /** Puts the keyboard on that button and presses Space. */
    void press(String id) {
        focus(id);
        type(KeyCode.SPACE);
    }

    void focus(String id) {
        waitFor(id);
        call(() -> {
            node(id).requestFocus();
            return true;
        });
    }

    /** Where the keyboard is. */
    @Nullable String focused() {
        return call(() -> {
            Node owner = scene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }

    void awaitFocus(String id) {
        await("the keyboard is in " + id + " and not in " + focused(), () -> id.equals(focused()));
    }

    boolean shows(String id) {
        return call(() -> isShown(scene().getRoot().lookup("#" + id)));
    }

    void waitFor(String id) {
        await(id + " is shown", () -> isShown(scene().getRoot().lookup("#" + id)));
    }

    /** The words that stand there. */
    String text(String id) {
        return call(() -> ((Labeled) node(id)).getText());
    }

    /** What is read out there. */
    String said(String id) {
        return call(() -> Objects.requireNonNullElse(node(id).getAccessibleText(), ""));
    }

    /** Waits until words stand there that contain these. */
    void awaitText(String id, String part) {
        await(id + " says " + part, () ->
                scene().getRoot().lookup("#" + id) instanceof Labeled label && label.getText().contains(part));
    }

    /** Waits until what is read out there contains these words. */
    void awaitSaid(String id, String part) {
        await(id + " says " + part, () -> {
            Node node = scene().getRoot().lookup("#" + id);
            return node != null && node.getAccessibleText() != null && node.getAccessibleText().contains(part);
        });
    }

    /** The control of that name; only to be read inside {@link #call}. */
    <N extends Node> N find(String id, Class<N> type) {
        return type.cast(call(() -> node(id)));
    }

    /** Waits until that is so; asked on the FX thread. */
    void await(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> call(isSo));
        } catch (TimeoutException late) {
            throw new AssertionError("in vain: " + what, late);
        }
    }

    /** Asks on the FX thread; a question may hold another one. */
    <T> T call(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            try {
                return question.call();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, question);
    }

    /** Writes the next picture of the walk. */
    void photograph(String name) throws IOException {
        Photograph.of(scene(), pictures.resolve("%02d-%s.png".formatted(++taken, name)));
    }

    @Override
    public void close() {
        call(() -> {
            stage.close();
            return true;
        });
        desk.close();
    }

    private void settle() {
        call(() -> true);
        call(() -> true);
    }

    private Scene scene() {
        return stage.getScene();
    }

    private Node node(String id) {
        return Objects.requireNonNull(scene().getRoot().lookup("#" + id), () -> "not on the screen: #" + id);
    }

    private static boolean isShown(@Nullable Node node) {
        return node != null && node.isVisible() && node.getScene() != null;
    }
}
