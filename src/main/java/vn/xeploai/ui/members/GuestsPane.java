package vn.xeploai.ui.members;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.TipCell;

/** The page Nơi cư trú: the register of guests, and the one that is open beside it. */
final class GuestsPane extends VBox {
    private static final double ROW = 32;
    private static final Set<String> KEPT = Set.of("guests-column-name", "guests-column-home", "guests-column-comment");

    private final GuestsViewModel model;
    private final Texts texts;
    private final TextField search = new TextField();
    private final Label count = Labels.plain("", "muted");
    private final VBox messages = new VBox();
    private final TableView<ResidenceGuest> table = new TableView<>();
    private final GuestForm form;
    private final HBox body = new HBox(table);

    GuestsPane(GuestsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        form = new GuestForm(model, texts);
        setId("member-guests");
        getStyleClass().add("statistics");
        search.setId("guests-search");
        search.setPromptText(texts.get("ui.guests.search"));
        search.setAccessibleText(texts.get("ui.guests.search"));
        search.setPrefWidth(300);
        count.setId("guests-count");
        FlowPane tools = new FlowPane(
                search, Plate.secondary("guests-add", texts.get("ui.guests.add"), model::begin),
                Plate.secondary("guests-export", texts.get("ui.statistics.export"), model::export), count);
        tools.getStyleClass().addAll("filters", "badge-tools");
        table.setId("guests-table");
        table.setAccessibleText(texts.get("ui.members.page.GUESTS"));
        table.getStyleClass().addAll("dense", "figures-table", "members-table");
        table.setFixedCellSize(ROW);
        table.setPlaceholder(Labels.wrapping(texts.get("ui.guests.none"), "muted"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(
                column("name", 210, ResidenceGuest::fullName),
                column("birth", 70, each -> each.birthYear() == null ? "" : String.valueOf(each.birthYear())),
                column("home", 200, ResidenceGuest::home),
                column("cell", 190, model::cell),
                column("since", 90, each -> each.since() == null ? "" : Dates.day(each.since())),
                column("until", 90, each -> each.until() == null ? "" : Dates.day(each.until())),
                column("comment", 120, model::content),
                column("sent", 90, model::sentOn)));
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openChosen();
            }
        });
        messages.getStyleClass().add("messages");
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getStyleClass().add("guests-body");
        getChildren().addAll(tools, messages, body, Labels.wrapping(texts.get("ui.guests.note"), "muted", "small"));
    }

    void shown(Bag bag) {
        search.textProperty().bindBidirectional(model.search());
        bag.add(() -> search.textProperty().unbindBidirectional(model.search()));
        bag.watch(model.rows(), rows -> {
            table.getItems().setAll(rows);
            table.refresh();
            count.setText(model.countLine());
            choose(model.takeKept());
        });
        bag.watch(model.draft().whose(), this::opened);
        bag.watch(model.steps().notice(), this::say);
        bag.add(form::close);
    }

    void takeFocus() {
        if (model.draft().whose().get() == null) {
            search.requestFocus();
        }
    }

    /** Keys of this page; tells whether one was. */
    boolean pressed(KeyEvent key) {
        Runnable action = key.isShortcutDown() ? shortcut(key.getCode()) : plain(key.getCode());
        if (action != null) {
            action.run();
        }
        return action != null;
    }

    private @Nullable Runnable shortcut(KeyCode code) {
        boolean typing = getScene().getFocusOwner() instanceof TextInputControl && model.isDirty();
        return switch (code) {
            case N -> model::begin;
            case S -> model::save;
            case Z -> typing ? null : model::undo;
            case Y -> typing ? null : model::redo;
            default -> null;
        };
    }

    private @Nullable Runnable plain(KeyCode code) {
        boolean inTable = table.isFocused();
        return switch (code) {
            case ENTER -> inTable ? this::openChosen : null;
            case DOWN -> search.isFocused() ? this::toTable : null;
            default -> null;
        };
    }

    private void toTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void choose(@Nullable UUID kept) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id().equals(kept)) {
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(i);
            }
        }
    }

    private void openChosen() {
        ResidenceGuest chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    private void opened(GuestDraft.@Nullable Whose draft) {
        boolean typing = form.isFocusWithin();
        if (draft == null) {
            form.close();
            body.getChildren().setAll(table);
            narrow(false);
            if (typing) {
                toTable();
            }
        } else {
            body.getChildren().setAll(table, form);
            narrow(true);
            form.draw(draft);
        }
    }

    /** Beside the open one there is room for who, from where, and the comment. */
    private void narrow(boolean narrow) {
        table.getColumns().forEach(each -> each.setVisible(!narrow || KEPT.contains(each.getId())));
    }

    private void say(@Nullable Notice notice) {
        messages.getChildren().clear();
        if (notice != null) {
            boolean done = notice.kind() == Notice.Kind.DONE && model.steps().canUndo();
            messages.getChildren().add(new NoticeBar("guests-notice", done
                    ? new Notice(notice.kind(), notice.text(), new Notice.Action(texts.get("ui.members.undo"), model::undo))
                    : notice));
        }
        messages.setManaged(notice != null);
    }

    private TableColumn<ResidenceGuest, String> column(String key, double width, Function<ResidenceGuest, String> words) {
        TableColumn<ResidenceGuest, String> column = new TableColumn<>(texts.get("ui.guests.column." + key));
        column.setId("guests-column-" + key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> key.equals("name") ? TipCell.person() : new TipCell<>());
        return column;
    }
}
