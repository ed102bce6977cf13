package vn.xeploai.ui.kit;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import vn.xeploai.text.VietnameseOrder;

/**
 * Letters typed on a list of choices lead to the next one in which a word begins so, with or without marks. Letters typed quickly make
 * one beginning; after a pause a new one begins.
 */
public final class TypeAhead<T> {
    private static final Duration PAUSE = Duration.millis(900);

    private final Supplier<List<T>> choices;
    private final Supplier<? extends SelectionModel<T>> selection;
    private final IntConsumer led;
    private final Function<T, String> words;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String typed = "";

    private TypeAhead(
            Control list, Supplier<List<T>> choices, Supplier<? extends SelectionModel<T>> selection, Function<T, String> words,
            IntConsumer led) {
        this.choices = choices;
        this.selection = selection;
        this.words = words;
        this.led = led;
        pause.setOnFinished(_ -> typed = "");
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        // Space opens and shuts a list, or chooses in it; within words it belongs to them.
        list.addEventFilter(KeyEvent.ANY, key -> {
            if (!typed.isEmpty() && key.getText().equals(" ") && key.getEventType() != KeyEvent.KEY_TYPED) {
                key.consume();
            }
        });
    }

    /** Lets letters lead about in that list; the words are those a choice is looked for by. */
    public static <T> void on(ComboBox<T> box, Function<T, String> words) {
        new TypeAhead<>(box, box::getItems, box::getSelectionModel, words, _ -> {});
    }

    /** Lets letters lead about among the lines of that table; the line led to is brought into sight. */
    public static <T> void on(TableView<T> table, Function<T, String> words) {
        new TypeAhead<>(table, table::getItems, table::getSelectionModel, words, at -> {
            if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(at);
            }
        });
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
        List<T> all = choices.get();
        int size = all.size();
        int start = Math.max(0, selection.get().getSelectedIndex());
        for (int i = 0; i < size; i++) {
            int at = (start + from + i) % size;
            if ((" " + VietnameseOrder.folded(words.apply(all.get(at)))).contains(" " + beginning)) {
                selection.get().select(at);
                led.accept(at);
                return true;
            }
        }
        return false;
    }
}
