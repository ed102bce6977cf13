package vn.xeploai.ui.members;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import vn.xeploai.settings.MemberViews;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.work.keeping.MemberOrder;

/** The list itself. Only the rows on the screen exist; order is the view-model's affair. */
final class MembersTable extends TableView<MemberRow> {
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final Set<ListColumn> NARROW = EnumSet.of(
            ListColumn.NAME, ListColumn.BIRTH, ListColumn.CELL, ListColumn.POSITION, ListColumn.STATUS);
    private static final Set<ListColumn> NARROWEST = EnumSet.of(ListColumn.NAME, ListColumn.BIRTH, ListColumn.CELL);
    private static final double NARROW_LEAST = 600;
    private static final double ROW = 32;

    private final MembersViewModel model;
    private final ColumnsViewModel chosen;
    private final Map<TableColumn<MemberRow, ?>, ListColumn> kinds = new HashMap<>();
    private final Label placeholder = Labels.wrapping("", "muted");
    private final Texts texts;
    private @Nullable UUID wanted;
    private boolean filling;
    private boolean beside;

    MembersTable(MembersViewModel model, ColumnsViewModel chosen, Texts texts) {
        this.model = model;
        this.chosen = chosen;
        this.texts = texts;
        setId("members-table");
        setAccessibleText(texts.get("ui.members.table"));
        getStyleClass().addAll("dense", "figures-table", "members-table");
        setFixedCellSize(ROW);
        setPlaceholder(placeholder);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setSortPolicy(_ -> sorted());
        setRowFactory(_ -> new Line());
    }

    void shown(Bag bag) {
        bag.watch(chosen.columns(), this::arrange);
        bag.watch(model.order(), this::markOrder);
        bag.watch(widthProperty().map(width -> width.doubleValue() < NARROW_LEAST), _ -> showColumns());
        bag.add(this::leaveColumns);
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
        this.beside = beside;
        showColumns();
    }

    private void showColumns() {
        getColumns().forEach(column -> column.setVisible(isShown(column)));
    }

    /** What stands on the screen now is how the user wants it: order from the table, shown or not from the choice. */
    List<MemberViews.Column> columns() {
        Map<String, MemberViews.Column> known = new LinkedHashMap<>();
        chosen.columns().get().forEach(each -> known.put(each.key(), each));
        List<MemberViews.Column> now = new ArrayList<>();
        for (TableColumn<MemberRow, ?> column : getColumns()) {
            MemberViews.Column before = known.get(kind(column).key());
            if (before != null) {
                // Beside a panel widths are those of a few columns only.
                now.add(new MemberViews.Column(
                        before.key(), column.isVisible() && !beside ? column.getWidth() : before.width(), before.shown()));
            }
        }
        return now;
    }

    private void leaveColumns() {
        if (getWidth() > 0) {
            chosen.arrange(columns());
        }
    }

    private boolean isShown(TableColumn<MemberRow, ?> column) {
        ListColumn kind = kind(column);
        Set<ListColumn> room = getWidth() > 0 && getWidth() < NARROW_LEAST ? NARROWEST : NARROW;
        return (!beside || room.contains(kind))
                && chosen.columns().get().stream().anyMatch(each -> each.shown() && each.key().equals(kind.key()));
    }

    private void arrange(List<MemberViews.Column> wantedColumns) {
        filling = true;
        kinds.clear();
        getColumns().setAll(wantedColumns.stream().map(this::column).toList());
        filling = false;
        markOrder(model.order().get());
        narrow(beside);
    }

    /** The arrow stands over the column the list is in the order of; the usual order has none. */
    private void markOrder(MemberOrder order) {
        TableColumn.SortType type = order.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING;
        TableColumn<MemberRow, ?> marked = getSortOrder().isEmpty() ? null : getSortOrder().getFirst();
        if (marked == null
                ? order.equals(MemberOrder.BY_NAME)
                : kinds.containsKey(marked) && kind(marked).order() == order.by() && marked.getSortType() == type) {
            return;
        }
        filling = true;
        getSortOrder().clear();
        if (!order.equals(MemberOrder.BY_NAME)) {
            getColumns().stream().filter(column -> kind(column).order() == order.by()).findFirst().ifPresent(column -> {
                column.setSortType(type);
                getSortOrder().add(column);
            });
        }
        filling = false;
    }

    private ListColumn kind(TableColumn<MemberRow, ?> column) {
        return Objects.requireNonNull(kinds.get(column), "a column of this table");
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
                    Objects.requireNonNullElse(kind(first).order(), MemberOrder.By.NAME),
                    first.getSortType() == TableColumn.SortType.DESCENDING));
        } else if (!filling) {
            model.order().set(MemberOrder.BY_NAME);
        }
        return true;
    }

    private TableColumn<MemberRow, MemberRow> column(MemberViews.Column state) {
        ListColumn kind = ListColumn.find(state.key()).orElseThrow();
        TableColumn<MemberRow, MemberRow> column = new TableColumn<>(texts.get(kind.textKey()));
        column.setId("members-" + kind.key());
        column.setPrefWidth(state.width());
        column.setMinWidth(kind.least());
        column.setSortable(kind.order() != null);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Words(kind));
        kinds.put(column, kind);
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
        private final ListColumn kind;

        Words(ListColumn kind) {
            this.kind = kind;
            if (kind == ListColumn.NAME) {
                // The given name stands last: it must stay in sight.
                setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            }
        }

        @Override
        protected void updateItem(@Nullable MemberRow row, boolean empty) {
            super.updateItem(row, empty);
            String text = empty || row == null ? null : kind.of(row);
            setText(text);
            setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
        }
    }
}
