package vn.xeploai.ui.people;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/** Words of a row, shortened with a tooltip where there is no room. */
final class WordsCell extends TableCell<NameRow, NameRow> {
    private final Function<NameRow, String> words;

    WordsCell(Function<NameRow, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable NameRow row, boolean empty) {
        super.updateItem(row, empty);
        String text = empty || row == null ? null : words.apply(row);
        setText(text);
        setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
    }
}
