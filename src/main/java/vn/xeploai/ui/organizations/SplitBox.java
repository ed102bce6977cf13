package vn.xeploai.ui.organizations;

import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.organizing.ActField;

/** The new organizations of a split, and who goes to which of them: a digit sets it for the chosen rows. */
final class SplitBox extends VBox {
    private static final double ROWS = 260;

    private final ActViewModel model;
    private final Texts texts;
    private final VBox parts = new VBox();
    private final ListView<Goer> goers = new ListView<>();
    private final CheckBox closes;
    private final Label problem = Labels.wrapping("", "field-problem");

    SplitBox(ActViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("field-box");
        setId("act-parts-box");
        parts.getStyleClass().add("field-column");
        Button more = Plate.secondary("act-add-part", texts.get("ui.organizations.add-part"), model.typed().split()::addPart);
        closes = new CheckBox(texts.get("ui.organizations.closes"));
        closes.setId("act-closes");
        problem.setId("act-parts-problem");
        goers.setId("act-goers");
        goers.setPrefHeight(ROWS);
        goers.setAccessibleText(texts.get("ui.organizations.goers"));
        goers.getStyleClass().addAll("names-list", "goers");
        goers.setCellFactory(_ -> new Line());
        goers.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        goers.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        getChildren().addAll(
                Labels.shortened(texts.of(ActField.PARTS), "field-name"), parts, more, problem, closes,
                Labels.wrapping(texts.get("ui.organizations.goers"), "field-name"), goers);
    }

    /** Where one begins. */
    Node input() {
        return parts.getChildren().isEmpty() ? closes : ((HBox) parts.getChildren().getFirst()).getChildren().get(1);
    }

    void shown(Bag bag) {
        closes.selectedProperty().bindBidirectional(model.typed().split().closes());
        bag.add(() -> closes.selectedProperty().unbindBidirectional(model.typed().split().closes()));
        bag.watch(model.typed().split().parts(), _ -> list());
        bag.watch(model.typed().split().goers(), all -> goers.getItems().setAll(all));
        bag.watch(model.checked(), checked -> {
            Problem found = checked.problems().get(ActField.PARTS);
            Problem named = found == null ? checked.problems().get(ActField.NAME) : found;
            problem.setText(named == null ? "" : texts.of(named));
            problem.setManaged(named != null);
            problem.setVisible(named != null);
        });
        bag.watch(model.subject(), open -> {
            boolean asked = open != null && open.doing() == Doing.SPLIT;
            setVisible(asked);
            setManaged(asked);
        });
    }

    private void list() {
        parts.getChildren().clear();
        for (PartRow part : model.typed().split().parts()) {
            int number = parts.getChildren().size() + 1;
            TextField code = field("act-part-" + number + "-code", part.code(), texts.get("ui.organizations.part",
                    Map.of("number", String.valueOf(number))));
            code.setPrefColumnCount(6);
            code.setMinWidth(80);
            TextField name = field("act-part-" + number + "-name", part.name(), texts.get("ui.organizations.part-name"));
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox row = new HBox(Labels.plain(code.getAccessibleText(), "muted"), code,
                    Labels.plain(name.getAccessibleText(), "muted"), name);
            row.getStyleClass().add("part-row");
            parts.getChildren().add(row);
        }
    }

    private static TextField field(String id, StringProperty words, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(words);
        return field;
    }

    private void typed(KeyEvent key) {
        String digit = key.getCharacter();
        if (digit.length() == 1 && Character.isDigit(digit.charAt(0)) && Character.digit(digit.charAt(0), 10) <= model.typed().split().parts().size()) {
            int part = Character.digit(digit.charAt(0), 10);
            goers.getSelectionModel().getSelectedItems().forEach(each -> each.part().set(part));
            goers.refresh();
            if (goers.getSelectionModel().getSelectedIndices().size() == 1) {
                goers.getSelectionModel().clearAndSelect(
                        Math.min(goers.getSelectionModel().getSelectedIndex() + 1, goers.getItems().size() - 1));
            }
            key.consume();
        }
    }

    /** One of those who go or stay. */
    private final class Line extends ListCell<Goer> {
        Line() {
            getStyleClass().add("name-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Goer goer, boolean empty) {
            super.updateItem(goer, empty);
            setText(null);
            if (empty || goer == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            int part = goer.part().get();
            String where = part == 0
                    ? texts.get("ui.organizations.goer-stays")
                    : texts.get("ui.organizations.goer-part", Map.of("number", String.valueOf(part)));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            setGraphic(new HBox(Labels.shortened(goer.words()), gap, Labels.plain(where, part == 0 ? "muted" : "strong")));
            setAccessibleText(goer.words() + ", " + where);
        }
    }
}
