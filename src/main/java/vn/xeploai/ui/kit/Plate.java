package vn.xeploai.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

/** A calm message in the middle of an empty place: what it is about, what belongs here, what to do. */
public final class Plate extends VBox {
    /**
     * Builds it.
     *
     * @param id in kebab-case
     * @param icon above the title
     * @param buttons the most likely one first
     */
    public Plate(String id, Ikon icon, String title, String sentence, List<Button> buttons) {
        setId(id);
        setAlignment(Pos.CENTER);
        getStyleClass().add("plate");
        Label heading = Labels.wrapping(title, "plate-title");
        Label words = Labels.wrapping(sentence, "plate-text");
        getChildren().addAll(Icons.icon(icon, "plate-icon"), heading, words);
        if (!buttons.isEmpty()) {
            HBox row = new HBox();
            row.getStyleClass().add("plate-buttons");
            row.setAlignment(Pos.CENTER);
            row.getChildren().addAll(buttons);
            getChildren().add(row);
            Button first = buttons.getFirst();
            sceneProperty().addListener((_, _, scene) -> {
                if (scene != null) {
                    FxThread.later(first::requestFocus);
                }
            });
        }
    }

    /** The one thing to do next on a screen. */
    public static Button primary(String id, String words, Runnable action) {
        Button button = secondary(id, words, action);
        button.getStyleClass().add("primary");
        button.setDefaultButton(false);
        return button;
    }

    /** Something else one may do. */
    public static Button secondary(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
