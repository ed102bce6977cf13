package vn.xeploai.ui.summary;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.Labels;

/** A unit with the percentage of its members. */
final class UnitCell extends TreeCell<UnitNode> {
    UnitCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable UnitNode unit, boolean empty) {
        super.updateItem(unit, empty);
        setText(null);
        setGraphic(empty || unit == null ? null : node(unit));
        setAccessibleText(empty || unit == null ? null : unit.name() + ", " + unit.percent() + " %");
    }

    private static HBox node(UnitNode unit) {
        Label name = Labels.shortened(unit.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(name, Labels.plain(unit.percent(), "muted", "small"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("unit-row");
        return row;
    }
}
