package vn.xeploai.ui.members;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.work.keeping.MemberOrder;

/** The list itself. Only the rows on the screen exist; order is the view-model's affair. */
final class MembersTable extends TableView<MemberRow> {
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final Set<MemberOrder.By> NARROW = EnumSet.of(
            MemberOrder.By.NAME, MemberOrder.By.BIRTH, MemberOrder.By.CELL, MemberOrder.By.POSITION, MemberOrder.By.STATUS);
    private static final double ROW = 32;

    private final MembersViewModel model;
    private final Map<TableColumn<MemberRow, ?>, MemberOrder.By> orders = new HashMap<>();
    private final Label placeholder = Labels.wrapping("", "muted");
    private final Texts texts;
    private @Nullable UUID wanted;
    private boolean filling;

    MembersTable(MembersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("members-table");
        setAccessibleText(texts.get("ui.members.table"));
        getStyleClass().addAll("dense", "figures-table", "members-table");
        setFixedCellSize(ROW);
        setPlaceholder(placeholder);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        List<TableColumn<MemberRow, MemberRow>> columns = List.of(
                column("name", 200, MemberRow::name, MemberOrder.By.NAME),
                column("birth", 92, MemberRow::birth, MemberOrder.By.BIRTH),
                column("sex", 62, MemberRow::sex, MemberOrder.By.SEX),
                column("cell", 190, MemberRow::cell, MemberOrder.By.CELL),
                column("position", 130, MemberRow::position, MemberOrder.By.POSITION),
                column("card", 92, MemberRow::card, MemberOrder.By.CARD),
                column("admitted", 92, MemberRow::admitted, MemberOrder.By.ADMITTED),
                column("status", 130, MemberRow::status, MemberOrder.By.STATUS),
                column("code", 84, MemberRow::code, MemberOrder.By.CODE));
        getColumns().setAll(columns);
        setSortPolicy(_ -> sorted());
        setRowFactory(_ -> new Line());
    }

    void shown(Bag bag) {
        bag.watch(model.rows(), this::show);
        bag.watch(model.loading(), loading ->
                placeholder.setText(texts.get(loading ? "ui.members.loading" : "ui.members.none-found")));
    }

    /** Ids of the chosen rows, from the top. */
    List<UUID> chosen() {
        return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(MemberRow::id).toList();
    }

    /** Chooses that member, now or as soon as they are in the list. */
    void choose(UUID id) {
        wanted = id;
        place();
    }

    /** The member so many rows away from the chosen one, or {@code null} at an end. */
    @Nullable UUID beside(int rows) {
        int index = getSelectionModel().getSelectedIndex() + rows;
        return index < 0 || index >= getItems().size() ? null : getItems().get(index).id();
    }

    /** Beside a panel there is room for what tells people apart, not for everything. */
    void narrow(boolean beside) {
        getColumns().forEach(column -> column.setVisible(!beside || NARROW.contains(orders.get(column))));
    }

    /** Puts the keyboard onto the list. */
    void takeFocus() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void show(MemberRows rows) {
        filling = true;
        List<UUID> chosen = chosen();
        ObservableList<MemberRow> items = FXCollections.observableList(rows);
        setItems(items);
        getSelectionModel().clearSelection();
        if (wanted == null && chosen.size() == 1) {
            wanted = chosen.getFirst();
        }
        filling = false;
        place();
    }

    private void place() {
        UUID id = wanted;
        if (id == null) {
            return;
        }
        int index = model.rows().get().indexOf(id);
        if (index >= 0) {
            wanted = null;
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            scrollTo(Math.max(0, index - 4));
        }
    }

    private boolean sorted() {
        if (!filling && !getSortOrder().isEmpty()) {
            TableColumn<MemberRow, ?> first = getSortOrder().getFirst();
            model.order().set(new MemberOrder(
                    orders.getOrDefault(first, MemberOrder.By.NAME),
                    first.getSortType() == TableColumn.SortType.DESCENDING));
        } else if (!filling) {
            model.order().set(MemberOrder.BY_NAME);
        }
        return true;
    }

    private TableColumn<MemberRow, MemberRow> column(
            String key, double width, Function<MemberRow, String> words, MemberOrder.By order) {
        TableColumn<MemberRow, MemberRow> column = new TableColumn<>(texts.get("ui.members.column." + key));
        column.setId("members-" + key);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new Words(words));
        orders.put(column, order);
        return column;
    }

    /** A member; quieter when no longer in the strength. */
    private static final class Line extends TableRow<MemberRow> {
        @Override
        protected void updateItem(@Nullable MemberRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(GONE, row != null && row.gone());
        }
    }

    /** Words, shortened with a tooltip where there is no room. */
    private static final class Words extends TableCell<MemberRow, MemberRow> {
        private final Function<MemberRow, String> words;

        Words(Function<MemberRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable MemberRow row, boolean empty) {
            super.updateItem(row, empty);
            String text = empty || row == null ? null : words.apply(row);
            setText(text);
            setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
        }
    }
}
