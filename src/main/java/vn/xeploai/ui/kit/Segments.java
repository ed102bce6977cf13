package vn.xeploai.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few choices side by side, exactly one of them taken. */
public final class Segments<T extends Enum<T>> extends HBox {
    private final List<T> all = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();

    /**
     * Shows the choices.
     *
     * @param id in kebab-case
     */
    @SafeVarargs
    public Segments(String id, Function<T, String> words, T taken, Consumer<T> take, T... choices) {
        setId(id);
        getStyleClass().add("segments");
        for (int i = 0; i < choices.length; i++) {
            T choice = choices[i];
            all.add(choice);
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setId(id + "-" + (i + 1));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(choice == taken);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == choices.length - 1 ? "right-pill" : "center-pill");
            getChildren().add(button);
        }
        // Arrow keys move the choice without an action; a second click on it would leave none.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (before != null) {
                take.accept(choices[getChildren().indexOf(now)]);
            }
        });
    }

    /** Shows that this choice is taken. */
    public void show(T choice) {
        if (getChildren().get(all.indexOf(choice)) instanceof ToggleButton button) {
            group.selectToggle(button);
        }
    }
}
