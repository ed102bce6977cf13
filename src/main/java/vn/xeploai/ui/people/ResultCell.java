package vn.xeploai.ui.people;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.LevelMark;

/** The result with its sign. */
final class ResultCell extends TableCell<NameRow, NameRow> {
    @Override
    protected void updateItem(@Nullable NameRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : row.resultInFull());
        setGraphic(empty || row == null ? null : new LevelMark(row.sign()));
    }
}
