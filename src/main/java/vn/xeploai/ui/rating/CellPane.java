package vn.xeploai.ui.rating;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;

/** The cells on the left, with how far each is. */
final class CellPane extends VBox {
    private final RatingViewModel model;
    private final TextField search = new TextField();
    private final ListView<UnitChoice> list = new ListView<>();
    private final Runnable intoGrid;
    private boolean filling;

    /** @param intoGrid puts the keyboard into the sheet */
    CellPane(RatingViewModel model, Texts texts, Runnable intoGrid) {
        this.model = model;
        this.intoGrid = intoGrid;
        getStyleClass().addAll("unit-pane", "cell-pane");
        search.setId("cell-search");
        search.setPromptText(texts.get("rating.cells.search"));
        search.setAccessibleText(texts.get("rating.cells.search"));
        StackPane field = new StackPane(search, Icons.icon(Feather.SEARCH, "search-icon"));
        StackPane.setAlignment(field.getChildren().get(1), Pos.CENTER_LEFT);
        field.getStyleClass().add("search-field");
        list.setId("cell-list");
        list.setAccessibleText(texts.get("rating.cells"));
        list.getStyleClass().addAll("names-list", "cell-list");
        list.setCellFactory(_ -> new UnitChoiceCell());
        Label none = Labels.wrapping(texts.get("rating.cells.none"), "muted", "unit-none");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, choice) -> {
            if (!filling && choice != null) {
                model.choose(choice.code());
                mark();
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.RIGHT) {
                intoGrid.run();
                key.consume();
            }
        });
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                key.consume();
            }
        });
        search.setOnAction(_ -> {
            if (!list.getItems().isEmpty()) {
                model.choose(list.getItems().getFirst().code());
                search.clear();
                this.intoGrid.run();
            }
        });
    }

    void shown(Bag bag) {
        search.textProperty().bindBidirectional(model.units().search());
        bag.add(() -> search.textProperty().unbindBidirectional(model.units().search()));
        bag.watch(model.units().search(), words -> list.getPlaceholder().setVisible(!words.isBlank()));
        bag.watch(model.units().choices(), this::fill);
        bag.watch(model.chosen(), _ -> mark());
    }

    /** Puts the keyboard into the search. */
    void search() {
        search.requestFocus();
        search.selectAll();
    }

    /** Puts the keyboard into the list. */
    void takeFocus() {
        list.requestFocus();
    }

    /** A new figure of one cell must not throw the list about. */
    private void fill(List<UnitChoice> choices) {
        filling = true;
        if (list.getItems().size() == choices.size()) {
            for (int i = 0; i < choices.size(); i++) {
                if (!list.getItems().get(i).equals(choices.get(i))) {
                    list.getItems().set(i, choices.get(i));
                }
            }
        } else {
            list.getItems().setAll(choices);
        }
        filling = false;
        mark();
    }

    private void mark() {
        filling = true;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).code().equals(model.chosen().get()) && !list.getSelectionModel().isSelected(i)) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 4));
            }
        }
        filling = false;
    }
}
