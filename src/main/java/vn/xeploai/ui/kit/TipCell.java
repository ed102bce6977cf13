package vn.xeploai.ui.kit;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/** Words on one line, with a tooltip where they may not fit. */
public class TipCell<R> extends TableCell<R, String> {
    /** An empty cell. */
    public TipCell() {}

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? null : words);
        setTooltip(empty || words == null || words.isEmpty() ? null : new Tooltip(words));
    }
}
