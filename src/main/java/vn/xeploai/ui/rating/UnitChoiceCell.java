package vn.xeploai.ui.rating;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.Labels;

/** A cell with how many of how many are rated. */
final class UnitChoiceCell extends ListCell<UnitChoice> {
    UnitChoiceCell() {
        getStyleClass().add("name-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable UnitChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        setGraphic(empty || choice == null ? null : node(choice));
        setAccessibleText(empty || choice == null ? null : choice.name() + ", " + choice.done());
    }

    private static HBox node(UnitChoice choice) {
        Label name = Labels.shortened(choice.name());
        name.getTooltip().setText(choice.above().isEmpty() ? choice.name() : choice.name() + " · " + choice.above());
        VBox words = new VBox(name);
        words.setMinWidth(0);
        if (!choice.above().isEmpty()) {
            words.getChildren().add(Labels.shortened(choice.above(), "small", "muted"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Label done = Labels.plain(choice.done(), "small", choice.complete() ? "choice-complete" : "muted");
        HBox row = new HBox(words, done);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("unit-row");
        return row;
    }
}
