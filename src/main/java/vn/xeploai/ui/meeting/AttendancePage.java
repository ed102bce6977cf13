package vn.xeploai.ui.meeting;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.meeting.Presence;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;

/** The list of those expected, marked with keys. */
final class AttendancePage extends VBox {
    private final AttendanceViewModel model;
    private final Texts texts;
    private final TableView<PersonRow> table = new TableView<>();
    private final TextField reason = new TextField();
    private final BooleanSupplier locked;
    private int line = -1;

    AttendancePage(SessionViewModel session, Texts texts, Bag bag) {
        this.model = session.attendance();
        this.texts = texts;
        this.locked = session.complete()::get;
        getStyleClass().add("meeting-page");
        table.setId("attendance");
        table.setAccessibleText(texts.get("meeting.page.attendance"));
        table.getStyleClass().addAll("dense", "figures-table");
        table.setFixedCellSize(28);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(model.rows());
        bag.add(() -> table.setItems(null));
        TableColumn<PersonRow, PersonRow> number = column("number", 44, row -> String.valueOf(row.number()));
        number.setMaxWidth(44);
        number.getStyleClass().add("align-right");
        table.getColumns().add(number);
        TableColumn<PersonRow, PersonRow> name = column("name", 260, PersonRow::name);
        name.setCellFactory(_ -> new NameCell());
        table.getColumns().add(name);
        table.getColumns().add(column("position", 130, PersonRow::position));
        TableColumn<PersonRow, PersonRow> mark = column("presence", 160, PersonRow::mark);
        mark.setCellFactory(_ -> new MarkCell());
        table.getColumns().add(column("standing", 190, PersonRow::standing));
        table.getColumns().add(mark);
        table.getColumns().add(column("reason", 220, PersonRow::reason));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        getChildren().addAll(quorum(session, bag), table, tools(session, bag));
        NamingViewModel naming = session.naming();
        if (naming != null) {
            table.setPlaceholder(Labels.wrapping(texts.get("meeting.naming.nobody"), "muted"));
            NamingLine names = new NamingLine(naming, session, texts, bag, () -> remove(naming));
            getChildren().add(names);
            addEventFilter(KeyEvent.KEY_PRESSED, key -> named(key, naming, names));
        }
        table.getSelectionModel().selectFirst();
    }

    private Label quorum(SessionViewModel session, Bag bag) {
        Label line = Labels.wrapping("", "quorum");
        line.setId("meeting-quorum");
        bag.watch(session.quorum(), line::setText);
        bag.watch(session.enough(), enough -> line.setGraphic(enough
                ? Icons.icon(Feather.CHECK_CIRCLE, "done-icon")
                : Icons.icon(Feather.ALERT_TRIANGLE, "warning-icon")));
        return line;
    }

    private HBox tools(SessionViewModel session, Bag bag) {
        Button rest = Plate.secondary("attendance-rest", texts.get("meeting.rest-present"), model::restPresent);
        reason.setId("attendance-reason");
        reason.setPromptText(texts.get("meeting.reason.prompt"));
        reason.setAccessibleText(texts.get("meeting.column.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        bag.add(table.getSelectionModel().selectedIndexProperty().subscribe(index -> offer(index.intValue())));
        bag.watch(model.rows(), _ -> offer(line));
        reason.textProperty().addListener((_, _, words) -> {
            if (reason.isFocused()) {
                model.reason(line, words);
            }
        });
        reason.setOnAction(_ -> {
            table.requestFocus();
            goTo(Math.min(line + 1, model.rows().size() - 1));
        });
        HBox tools = new HBox(rest, Labels.plain(texts.get("meeting.column.reason"), "muted"), reason);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("table-tools");
        bag.watch(session.complete(), done -> tools.setDisable(done));
        return tools;
    }

    /** A replaced line may lose its selection for a moment; the reason stays with the line it belongs to. */
    private void offer(int index) {
        if (index >= 0 && !reason.isFocused()) {
            line = index;
        }
        if (!reason.isFocused()) {
            PersonRow row = line < 0 || line >= model.rows().size() ? null : model.rows().get(line);
            reason.setText(row == null ? "" : row.reason());
            reason.setDisable(row == null || row.presence() == Presence.PRESENT);
        }
    }

    private void named(KeyEvent key, NamingViewModel naming, NamingLine names) {
        if (locked.getAsBoolean()) {
            return;
        }
        if (key.getCode() == KeyCode.INSERT) {
            names.takeFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && table.isFocused()) {
            remove(naming);
            key.consume();
        }
    }

    private void remove(NamingViewModel naming) {
        if (line >= 0 && line < model.rows().size()) {
            naming.remove(model.rows().get(line).id());
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !locked.getAsBoolean() && !reason.isDisabled()) {
            reason.requestFocus();
            reason.selectAll();
            key.consume();
        }
    }

    /** On the character, not on the key: where the keyboard goes on to, that character must not arrive. */
    private void typed(KeyEvent key) {
        if (locked.getAsBoolean() || line < 0) {
            return;
        }
        switch (key.getCharacter()) {
            case "1" -> mark(Presence.PRESENT);
            case "2" -> mark(Presence.EXCUSED);
            case "3" -> mark(Presence.ABSENT);
            case "0" -> mark(null);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void mark(@Nullable Presence presence) {
        int marked = line;
        model.mark(marked, presence);
        boolean needsReason = presence == Presence.EXCUSED;
        goTo(needsReason ? marked : Math.min(marked + 1, model.rows().size() - 1));
        if (needsReason) {
            reason.requestFocus();
            reason.selectAll();
        }
    }

    private void goTo(int index) {
        table.getSelectionModel().clearAndSelect(index);
        table.scrollTo(Math.max(0, index - 6));
    }

    private TableColumn<PersonRow, PersonRow> column(String key, double width, Function<PersonRow, String> words) {
        TableColumn<PersonRow, PersonRow> column = new TableColumn<>(texts.get("meeting.column." + key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new Words(words));
        return column;
    }

    /** Words with a tooltip where they may not fit. */
    private static class Words extends TableCell<PersonRow, PersonRow> {
        private final Function<PersonRow, String> words;

        Words(Function<PersonRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            String text = empty || row == null ? "" : words.apply(row);
            setText(text);
            setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }

    /** The given name stands last: it stays in sight. */
    private static final class NameCell extends Words {
        NameCell() {
            super(PersonRow::name);
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }
    }

    /** The mark with its sign. */
    private static final class MarkCell extends TableCell<PersonRow, PersonRow> {
        @Override
        protected void updateItem(@Nullable PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            Presence presence = empty || row == null ? null : row.presence();
            setText(empty || row == null ? "" : row.mark());
            setGraphic(presence == null ? null : switch (presence) {
                case PRESENT -> Icons.icon(Feather.CHECK, "done-icon");
                case EXCUSED -> Icons.icon(Feather.MINUS, "quiet-icon");
                case ABSENT -> Icons.icon(Feather.X, "error-icon");
            });
        }
    }

    /** Where the keyboard goes first. */
    void takeFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
