package vn.xeploai.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.VietnameseOrder;

/** Boxes to choose from, also by typing the first letters. */
public final class Choices {
    private Choices() {}

    /** A box of those items; the words are what people read. */
    public static <T> ComboBox<T> box(String id, String accessible, List<T> items, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(accessible);
        box.getItems().setAll(items);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
        box.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            String typed = VietnameseOrder.folded(key.getCharacter());
            if (!typed.isBlank() && !key.isShortcutDown() && !key.isAltDown()) {
                next(box, typed, words);
            }
        });
        return box;
    }

    private static <T> void next(ComboBox<T> box, String letter, Function<T, String> words) {
        int size = box.getItems().size();
        int from = box.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= size; i++) {
            int at = Math.floorMod(from + i, size);
            if (VietnameseOrder.folded(words.apply(box.getItems().get(at))).startsWith(letter)) {
                box.getSelectionModel().select(at);
                return;
            }
        }
    }
}
