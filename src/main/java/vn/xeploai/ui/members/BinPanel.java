package vn.xeploai.ui.members;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.Member;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;

/** What lies in the bin, with a way back for each. */
final class BinPanel extends VBox {
    private final BinViewModel model;
    private final Texts texts;
    private final ListView<Member> list = new ListView<>();

    BinPanel(BinViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("bin-panel");
        getStyleClass().addAll("names-panel", "member-panel");
        Label title = Labels.wrapping(texts.get("ui.bin.title"), "panel-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, Icons.button("bin-close", Feather.X, texts.get("ui.bin.close"), model::close));
        list.setId("bin-list");
        list.setAccessibleText(texts.get("ui.bin.title"));
        list.getStyleClass().add("names-list");
        list.setPlaceholder(Labels.wrapping(texts.get("ui.bin.none"), "muted"));
        list.setCellFactory(_ -> new Line());
        list.setOnKeyPressed(key -> {
            Member chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                model.restore(chosen);
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    void shown(Bag bag) {
        bag.watch(model.members(), members -> list.getItems().setAll(members == null ? List.of() : members));
    }

    void takeFocus() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    /** One record that was laid away. */
    private final class Line extends ListCell<Member> {
        Line() {
            getStyleClass().add("name-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Member member, boolean empty) {
            super.updateItem(member, empty);
            setText(null);
            if (empty || member == null) {
                setGraphic(null);
                return;
            }
            VBox lines = new VBox(
                    Labels.person(member.person().fullName(), "name"),
                    Labels.shortened(
                            Dates.birth(member.person().birth()) + " · " + member.membership().cellCode(), "muted", "small"));
            HBox.setHgrow(lines, Priority.ALWAYS);
            Button back = Plate.secondary("bin-restore", texts.get("ui.bin.restore"), () -> model.restore(member));
            back.setFocusTraversable(false);
            HBox row = new HBox(lines, back);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
        }
    }
}
