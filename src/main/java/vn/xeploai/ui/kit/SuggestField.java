package vn.xeploai.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** A text field that suggests what could be meant while one types; arrows choose, Enter takes, Escape puts the list away. */
public final class SuggestField extends TextField {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Function<String, List<Suggestion>> source;
    private final Consumer<Suggestion> taken;
    private final Popup popup = new Popup();
    private final VBox box = new VBox();
    private List<Suggestion> shown = List.of();
    private int chosen = -1;
    private boolean taking;
    private boolean opensAtOnce;
    /** Whether the list answers letters, and was not only opened to be looked at. */
    private boolean answers;

    /**
     * What could be meant.
     *
     * @param value what the field gets
     * @param words what people read
     */
    public record Suggestion(String value, String words) {}

    /**
     * A field of that id.
     *
     * @param source what could be meant by what is typed
     * @param taken told what was chosen
     */
    public SuggestField(String id, Function<String, List<Suggestion>> source, Consumer<Suggestion> taken) {
        this.source = source;
        this.taken = taken;
        setId(id);
        box.getStyleClass().addAll("window", "suggestions");
        popup.getContent().add(box);
        popup.setAutoFix(true);
        textProperty().subscribe(() -> {
            if (!taking && isFocused()) {
                suggest();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * Shows what there is also before anything is typed: with ↓ or a click. Enter then takes the first line where none is chosen,
     * and so does Tab after some letters; a name that stands already is not suggested again.
     */
    public SuggestField opensAtOnce() {
        opensAtOnce = true;
        setOnMouseClicked(_ -> {
            if (getText().isBlank()) {
                answers = false;
                show(source.apply(""));
            }
        });
        return this;
    }

    private void suggest() {
        List<Suggestion> found = getText().isBlank() ? List.of() : source.apply(getText());
        answers = true;
        show(opensAtOnce && found.size() == 1 && found.getFirst().value().equals(getText()) ? List.of() : found);
    }

    private void show(List<Suggestion> found) {
        shown = found;
        chosen = -1;
        box.getChildren().setAll(shown.stream().map(this::line).toList());
        Bounds place = localToScreen(getBoundsInLocal());
        if (shown.isEmpty() || place == null) {
            popup.hide();
            return;
        }
        // A window of its own: it has to be told how the one it belongs to is dressed.
        box.getStylesheets().setAll(getScene().getStylesheets());
        box.pseudoClassStateChanged(DARK, getScene().getRoot().getPseudoClassStates().contains(DARK));
        box.setMinWidth(place.getWidth());
        // As wide as these lines, not as those before: else it stays where longer ones had to be put.
        popup.sizeToScene();
        popup.show(this, place.getMinX(), place.getMaxY() + 2);
    }

    private Label line(Suggestion suggestion) {
        Label line = new Label(suggestion.words());
        line.getStyleClass().add("suggestion");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnMousePressed(_ -> take(suggestion));
        return line;
    }

    private void pressed(KeyEvent key) {
        KeyCode code = key.getCode();
        if (!popup.isShowing()) {
            if (opensAtOnce && code == KeyCode.DOWN && !key.isShortcutDown()) {
                answers = false;
                List<Suggestion> likely = source.apply(getText());
                show(likely.size() > 1 ? likely : source.apply(""));
                key.consume();
            }
            return;
        }
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            choose(Math.clamp(chosen + (code == KeyCode.DOWN ? 1L : -1L), 0, shown.size() - 1));
            key.consume();
        } else if (code == KeyCode.ENTER && (chosen >= 0 || opensAtOnce)) {
            take(meant());
            key.consume();
        } else if (code == KeyCode.TAB && opensAtOnce && (chosen >= 0 || answers)) {
            // Not consumed: Tab goes on to the next field.
            take(meant());
        } else if (code == KeyCode.ESCAPE) {
            popup.hide();
            key.consume();
        }
    }

    /** The chosen line, else the one typed in full, else the first. */
    private Suggestion meant() {
        return chosen >= 0
                ? shown.get(chosen)
                : shown.stream().filter(each -> each.value().equalsIgnoreCase(getText().strip())).findFirst().orElse(shown.getFirst());
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < shown.size(); i++) {
            box.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
    }

    private void take(Suggestion suggestion) {
        taking = true;
        setText(suggestion.value());
        end();
        taking = false;
        popup.hide();
        taken.accept(suggestion);
    }
}
