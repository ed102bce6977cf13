package vn.xeploai.ui.summary;

import java.util.function.Consumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

/** The name of a unit below: one click goes there. */
final class UnitNameCell extends TableCell<UnitRow, UnitRow> {
    UnitNameCell(Consumer<String> enter) {
        getStyleClass().add("link");
        setOnMouseClicked(click -> {
            UnitRow row = getItem();
            if (click.getButton() == MouseButton.PRIMARY && row != null) {
                enter.accept(row.code());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable UnitRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : row.name());
        setTooltip(empty || row == null ? null : new Tooltip(row.name()));
    }
}
