package vn.xeploai.ui.kit;

import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import vn.xeploai.text.VietnameseOrder;

/**
 * Letters typed on a list of choices lead to the next one in which a word begins so, with or without marks. Letters typed quickly make
 * one beginning; after a pause a new one begins.
 */
public final class TypeAhead<T> {
    private static final Duration PAUSE = Duration.millis(900);

    private final ComboBox<T> box;
    private final Function<T, String> words;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String typed = "";

    private TypeAhead(ComboBox<T> box, Function<T, String> words) {
        this.box = box;
        this.words = words;
        pause.setOnFinished(_ -> typed = "");
        box.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        // Space opens and shuts the list; within words it belongs to them.
        box.addEventFilter(KeyEvent.ANY, key -> {
            if (!typed.isEmpty() && key.getText().equals(" ") && key.getEventType() != KeyEvent.KEY_TYPED) {
                key.consume();
            }
        });
    }

    /** Lets letters lead about in that list; the words are those a choice is looked for by. */
    public static <T> void on(ComboBox<T> box, Function<T, String> words) {
        new TypeAhead<>(box, words);
    }

    private void typed(KeyEvent key) {
        String character = key.getCharacter();
        boolean letter = !character.isEmpty() && Character.isLetterOrDigit(character.codePointAt(0));
        if (key.isShortcutDown() || key.isAltDown() || !(letter || (character.equals(" ") && !typed.isEmpty()))) {
            return;
        }
        key.consume();
        String longer = typed + VietnameseOrder.folded(character);
        if (!character.equals(" ") && !lead(longer, typed.isEmpty() ? 1 : 0) && !typed.isEmpty()) {
            longer = VietnameseOrder.folded(character);
            lead(longer, 1);
        }
        typed = longer;
        pause.playFromStart();
    }

    private boolean lead(String beginning, int from) {
        int size = box.getItems().size();
        int start = Math.max(0, box.getSelectionModel().getSelectedIndex());
        for (int i = 0; i < size; i++) {
            int at = (start + from + i) % size;
            if ((" " + VietnameseOrder.folded(words.apply(box.getItems().get(at)))).contains(" " + beginning)) {
                box.getSelectionModel().select(at);
                return true;
            }
        }
        return false;
    }
}
