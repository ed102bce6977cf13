package vn.xeploai.ui.rating;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.KeptFocus;
import vn.xeploai.ui.kit.Labels;

/**
 * A panel beside the grid: a title, a way to close it, what it is about, and messages at the foot, where they come and go without
 * moving what is being typed.
 */
class SidePanel extends VBox {
    final Label title = Labels.wrapping("", "panel-title");
    final VBox messages = new VBox();
    final VBox body = new VBox();
    final KeptFocus focus;

    /** @param next selectors of what the keyboard goes to when the control it was on is gone */
    SidePanel(String id, String closeWords, Runnable close, String... next) {
        setId(id);
        focus = new KeptFocus(this, next);
        getStyleClass().addAll("names-panel", "ruling-panel");
        Button away = Icons.button(id + "-close", Feather.X, closeWords, close);
        away.getStyleClass().add("side-close");
        HBox head = new HBox(title, away);
        head.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        body.getStyleClass().add("ruling-body");
        body.setMinWidth(0);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "ruling-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, messages);
    }
}
