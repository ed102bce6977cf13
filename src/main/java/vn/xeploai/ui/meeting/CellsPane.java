package vn.xeploai.ui.meeting;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;

/** The cells, and above them committees and collectives, with the state of their sessions. */
final class CellsPane extends VBox {
    private final MeetingViewModel model;
    private final ListView<CellRow> list = new ListView<>();
    private final TextField filter = new TextField();
    private boolean following;

    /** @param enter puts the keyboard into the chosen session */
    CellsPane(MeetingViewModel model, Texts texts, Runnable enter) {
        this.model = model;
        getStyleClass().add("unit-pane");
        filter.setId("meeting-filter");
        filter.setPromptText(texts.get("meeting.filter"));
        filter.setAccessibleText(texts.get("meeting.filter"));
        StackPane field = new StackPane(filter, Icons.icon(Feather.SEARCH, "search-icon"));
        StackPane.setAlignment(field.getChildren().get(1), Pos.CENTER_LEFT);
        field.getStyleClass().add("search-field");
        list.setId("meeting-cells");
        list.setAccessibleText(texts.get("meeting.cells"));
        list.getStyleClass().add("meeting-list");
        list.setPlaceholder(Labels.wrapping(texts.get("meeting.none-found"), "muted"));
        list.setCellFactory(_ -> new Line());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        list.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                FxThread.later(list::requestFocus);
            }
        });
        filter.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                key.consume();
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.RIGHT) {
                enter.run();
                key.consume();
            }
        });
    }

    void shown(Bag bag) {
        filter.textProperty().bindBidirectional(model.filter());
        bag.add(() -> filter.textProperty().unbindBidirectional(model.filter()));
        list.setItems(model.cells());
        bag.add(() -> list.setItems(null));
        // Told after the list itself, which drops its selection when its lines are replaced.
        ListChangeListener<CellRow> replaced = _ -> follow(model.chosen().get());
        model.cells().addListener(replaced);
        bag.add(() -> model.cells().removeListener(replaced));
        bag.watch(model.chosen(), this::follow);
        bag.add(list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!following && row != null) {
                model.choose(row.key());
            }
        }));
    }

    void search() {
        filter.requestFocus();
        filter.selectAll();
    }

    void takeFocus() {
        list.requestFocus();
    }

    private void follow(@Nullable SessionKey key) {
        following = true;
        CellRow selected = list.getSelectionModel().getSelectedItem();
        if (selected == null || !selected.key().equals(key)) {
            list.getItems().stream().filter(each -> each.key().equals(key)).findFirst().ifPresentOrElse(
                    row -> list.getSelectionModel().select(row), () -> list.getSelectionModel().clearSelection());
        }
        // A replaced line is chosen again, and still the one the keyboard goes on from.
        list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
        following = false;
    }

    /** A cell, and how far its session is. */
    private static final class Line extends ListCell<CellRow> {
        Line() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable CellRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : looks(row));
            setAccessibleText(empty || row == null ? null : row.name() + ", " + row.words());
        }

        private static HBox looks(CellRow row) {
            VBox words = new VBox(Labels.shortened(row.name()), Labels.shortened(row.words(), "muted", "small"));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            Label sign = new Label(null, switch (row.state()) {
                case NOT_OPENED -> Icons.icon(Feather.CIRCLE, "quiet-icon");
                case PREPARING -> Icons.icon(Feather.EDIT_2, "quiet-icon");
                case HELD -> Icons.icon(Feather.CHECK, "done-icon");
                case COMPLETE -> Icons.icon(Feather.CHECK_CIRCLE, "done-icon");
            });
            HBox line = new HBox(sign, words);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("name-row");
            return line;
        }
    }
}
