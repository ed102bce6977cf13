package vn.xeploai.ui.shell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

import vn.xeploai.ui.kit.Labels;

/** One line at the foot of the window: what the keys do in this place. */
final class KeyLine extends HBox {
    private static final Pattern PIECE = Pattern.compile("\\[([^\\]]+)]\\s*([^\\[]*)");

    KeyLine() {
        setId("key-line");
        getStyleClass().add("key-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    /** Keys in square brackets, each followed by its words. */
    void show(String line) {
        getChildren().clear();
        Matcher piece = PIECE.matcher(line);
        while (piece.find()) {
            getChildren().add(Labels.plain(piece.group(1), "key"));
            getChildren().add(Labels.plain(piece.group(2).strip(), "key-words"));
        }
    }
}
