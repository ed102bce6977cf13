package vn.xeploai.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the parts of a step stand. */
final class Steps {
    private Steps() {}

    static VBox column(Node... nodes) {
        VBox column = new VBox(nodes);
        column.getStyleClass().add("step");
        column.setMinHeight(Region.USE_COMPUTED_SIZE);
        return column;
    }

    static HBox buttons(Node... buttons) {
        HBox row = new HBox(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("button-row");
        return row;
    }
}
