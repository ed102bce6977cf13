package vn.xeploai.ui.kit;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/** Words on one line, with a tooltip where they may not fit. */
public class TipCell<R> extends TableCell<R, String> {
    /** An empty cell. */
    public TipCell() {}

    /** An empty cell for names of people: where there is no room the middle gives way, for the given name stands last. */
    public static <R> TipCell<R> person() {
        TipCell<R> cell = new TipCell<>();
        cell.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return cell;
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? null : words);
        setTooltip(empty || words == null || words.isEmpty() ? null : new Tooltip(words));
    }
}
