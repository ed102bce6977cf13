package vn.xeploai.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import vn.xeploai.model.Organization;

/** Fields that hold words: typed, or one of a few constants chosen. */
public final class Inputs {
    private Inputs() {}

    /**
     * A field for that.
     *
     * @param constants those to choose from; empty where anything may be typed
     * @param words what people read of a constant, and of the empty one before them
     */
    public static Control of(String id, String accessible, List<String> constants, Function<String, String> words) {
        if (!constants.isEmpty()) {
            List<String> all = new ArrayList<>(List.of(""));
            all.addAll(constants);
            ComboBox<String> box = Choices.box(id, accessible, all, words);
            box.setMinWidth(Region.USE_COMPUTED_SIZE);
            return box;
        }
        TextField typed = new TextField();
        typed.setId(id);
        typed.setAccessibleText(accessible);
        return typed;
    }

    /** Ties a field to its words, until the bag is closed. */
    @SuppressWarnings("unchecked")
    public static void bind(Control input, StringProperty words, Bag bag) {
        if (input instanceof TextField typed) {
            typed.textProperty().bindBidirectional(words);
            bag.add(() -> typed.textProperty().unbindBidirectional(words));
        } else if (input instanceof ComboBox<?> box) {
            ComboBox<String> names = (ComboBox<String>) box;
            names.valueProperty().bindBidirectional(words);
            bag.add(() -> names.valueProperty().unbindBidirectional(words));
        } else {
            throw new IllegalArgumentException(input.getClass().getName());
        }
    }

    /** Organizations as they are suggested: code and name. */
    public static List<SuggestField.Suggestion> suggestions(List<Organization> units) {
        return units.stream()
                .map(unit -> new SuggestField.Suggestion(unit.code(), unit.code() + " · " + unit.name()))
                .toList();
    }
}
