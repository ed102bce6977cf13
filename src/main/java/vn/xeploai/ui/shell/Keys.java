package vn.xeploai.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that work everywhere in the window. */
final class Keys {
    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    /** Ctrl and that letter; Cmd on a Mac. */
    Keys shortcut(KeyCode code, Runnable action) {
        actions.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
        return this;
    }

    /** Alt and that key. */
    Keys alt(KeyCode code, Runnable action) {
        actions.put(new KeyCodeCombination(code, KeyCombination.ALT_DOWN), action);
        return this;
    }

    /** That key alone. */
    Keys key(KeyCode code, Runnable action) {
        actions.put(new KeyCodeCombination(code), action);
        return this;
    }

    /** Listens before the controls do; Enter only after them, and Escape after a text field that may need it to clear itself. */
    void on(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE || !(scene.getFocusOwner() instanceof TextInputControl)) {
                run(key);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && scene.getFocusOwner() instanceof ButtonBase button) {
                button.fire();
                key.consume();
            } else {
                run(key);
            }
        });
    }

    private void run(KeyEvent key) {
        for (Map.Entry<KeyCombination, Runnable> each : actions.entrySet()) {
            if (each.getKey().match(key)) {
                key.consume();
                each.getValue().run();
                return;
            }
        }
    }
}
