package vn.xeploai.ui.kit;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/** A whole sentence, on as many lines as it needs: it says what to do. */
public final class SentenceCell<R> extends TableCell<R, String> {
    private static final double PADDING = 24;
    private static final String NO_BREAK = "\u00A0";

    /** An empty cell. */
    public SentenceCell() {
        getStyleClass().add("sentence-cell");
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        if (empty || words == null) {
            setGraphic(null);
            return;
        }
        Text text = new Text(words.replace(" %", NO_BREAK + "%"));
        text.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(PADDING));
        setGraphic(text);
    }
}
