package vn.xeploai.ui.people;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.LevelMark;

/** A name with its level above its details; a reason, being longer, has a line of its own, so that the name stays whole. */
final class NameCell extends ListCell<NameRow> {
    private static final int SHORT = 14;

    NameCell() {
        getStyleClass().add("name-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable NameRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : node(row));
        setAccessibleText(empty || row == null ? null : row.name() + ", " + row.details() + ", " + row.resultInFull());
    }

    private static HBox node(NameRow row) {
        Label number = Labels.plain(String.valueOf(row.number()), "name-number");
        Label name = Labels.person(row.name(), "name");
        Label details = Labels.shortened(row.details(), "muted", "small");
        Label result = Labels.shortened(row.result(), "small", "name-result", row.sign().style());
        result.setGraphic(new LevelMark(row.sign()));
        result.getTooltip().setText(row.resultInFull());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox first = new HBox(name);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("name-first");
        VBox lines = new VBox(first, details);
        if (row.result().length() <= SHORT) {
            result.setMinWidth(USE_PREF_SIZE);
            first.getChildren().add(result);
        } else {
            lines.getChildren().add(result);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox cell = new HBox(number, lines);
        cell.setAlignment(Pos.TOP_LEFT);
        cell.getStyleClass().add("name-row");
        return cell;
    }
}
