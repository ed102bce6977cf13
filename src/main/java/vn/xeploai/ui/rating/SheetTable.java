package vn.xeploai.ui.rating;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Callback;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.work.rating.SheetKey;

/** The grid on the screen; keys are handled by {@link SheetKeys}. */
final class SheetTable extends TableView<GridRow> {
    private static final double BORDERS_AND_BAR = 18;

    private final GridViewModel model;
    private final VotesViewModel votes;
    private final Texts texts;
    private final FlagWords flags;
    private final SheetKeys keys;
    private final ReadOnlyStringWrapper givingWay = new ReadOnlyStringWrapper("");
    private boolean following;

    SheetTable(RatingViewModel place, Texts texts, SheetKeys.Elsewhere elsewhere) {
        this.model = place.grid();
        votes = place.votes();
        this.texts = texts;
        flags = new FlagWords(texts);
        keys = new SheetKeys(place, this, elsewhere);
        setId("sheet");
        setAccessibleText(texts.get("rating.table"));
        getStyleClass().addAll("dense", "figures-table", "sheet-table");
        getSelectionModel().setCellSelectionEnabled(true);
        setEditable(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().getSelectedCells().addListener((InvalidationListener) _ -> follow());
    }

    /** The columns there is no room for, by their names; empty while there is. */
    ReadOnlyStringProperty givingWay() {
        return givingWay.getReadOnlyProperty();
    }

    void shown(Bag bag) {
        // Columns that come and go while the table is being laid out would upset the layout.
        bag.watch(widthProperty(), _ -> FxThread.later(this::fit));
        bag.watch(model.opened(), this::build);
        bag.watch(model.cursor().focus(), this::go);
        bag.watch(votes.votes(), _ -> refresh());
    }

    void hidden() {
        setItems(null);
    }

    private void build(@Nullable OpenedSheet opened) {
        following = true;
        if (opened == null) {
            getColumns().clear();
            setItems(null);
        } else {
            SheetKey key = opened.sheet().key();
            TableColumn<GridRow, GridRow> number = plain("number", 40, 44);
            number.setCellFactory(_ -> new NumberCell());
            number.getStyleClass().add("align-right");
            TableColumn<GridRow, GridRow> name =
                    plain(key instanceof SheetKey.Members ? "name" : "unit-name", 176, 420);
            name.setId("sheet-name");
            name.setPrefWidth(210);
            name.setCellFactory(_ -> new SubjectCell());
            getColumns().setAll(List.of(number, name));
            model.columns().forEach(column -> getColumns().add(column(column, opened)));
            TableColumn<GridRow, List<Ground>> flagged = new TableColumn<>(texts.get("rating.column.flags"));
            flagged.setId("sheet-flags");
            flagged.setSortable(false);
            flagged.setMinWidth(84);
            flagged.setPrefWidth(190);
            flagged.setCellValueFactory(cell -> cell.getValue().grounds());
            flagged.setCellFactory(_ -> new FlagCell(flags));
            getColumns().add(flagged);
            setItems(model.rows());
        }
        following = false;
        fit();
        go(model.cursor().focus().get());
    }

    private void fit() {
        double room = getWidth() - BORDERS_AND_BAR;
        if (room <= 0 || getColumns().isEmpty()) {
            return;
        }
        boolean before = following;
        following = true;
        List<TableColumn<GridRow, ?>> staying = ColumnRoom.staying(getColumns(), model.cursor().focus().get().column(), room);
        getColumns().forEach(each -> each.setVisible(staying.contains(each)));
        following = before;
        givingWay.set(getColumns().stream()
                .filter(each -> !each.isVisible() && each.getUserData() instanceof GridColumn)
                .map(TableColumn::getText)
                .collect(Collectors.joining(", ")));
    }

    private TableColumn<GridRow, GridRow> plain(String key, double least, double most) {
        TableColumn<GridRow, GridRow> column = new TableColumn<>(texts.get("rating.column." + key));
        column.setId("sheet-" + key);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(least);
        column.setMaxWidth(most);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        return column;
    }

    private TableColumn<GridRow, RowState> column(GridColumn which, OpenedSheet opened) {
        TableColumn<GridRow, RowState> column = new TableColumn<>(texts.get("rating.column." + which.id()));
        column.setId("sheet-" + which.id());
        column.setSortable(false);
        column.setReorderable(false);
        boolean decision = which == GridColumn.DECISION;
        column.setMinWidth(decision ? 110 : which == GridColumn.SCORE ? 60 : 66);
        column.setPrefWidth(decision ? 150 : which == GridColumn.SCORE ? 64 : 84);
        column.setMaxWidth(decision ? 260 : which == GridColumn.SCORE ? 72 : which == GridColumn.CELL ? 104 : 90);
        column.setEditable(which == GridColumn.SCORE);
        column.getStyleClass().add(which == GridColumn.SCORE ? "align-right" : decision ? "decision" : "signs");
        column.setCellValueFactory(cell -> cell.getValue().state());
        Callback<TableColumn<GridRow, RowState>, TableCell<GridRow, RowState>> factory = which == GridColumn.SCORE
                ? _ -> new ScoreCell(texts, keys)
                : which == GridColumn.CELL ? _ -> new VoteCell(votes, opened.sheet().levels(), texts)
                : _ -> new LevelCell(which, opened.sheet().levels(), texts);
        column.setCellFactory(factory);
        column.setUserData(which);
        return column;
    }

    /** The mouse or the table itself went somewhere. */
    private void follow() {
        if (following || getSelectionModel().getSelectedCells().isEmpty()) {
            return;
        }
        TablePosition<?, ?> at = getSelectionModel().getSelectedCells().getFirst();
        Object column = at.getTableColumn() == null ? null : at.getTableColumn().getUserData();
        model.cursor().focus(at.getRow(), column instanceof GridColumn which ? which : model.cursor().focus().get().column());
        if (!(column instanceof GridColumn)) {
            go(model.cursor().focus().get());
        }
    }

    /** Follows the view-model. */
    private void go(GridFocus focus) {
        following = true;
        fit();
        for (TableColumn<GridRow, ?> column : getColumns()) {
            if (column.getUserData() == focus.column() && getItems() != null && focus.row() < getItems().size()) {
                getSelectionModel().clearAndSelect(focus.row(), column);
                getFocusModel().focus(focus.row(), column);
                keepInSight(focus.row());
            }
        }
        following = false;
    }

    private void keepInSight(int row) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null) {
            int first = flow.getFirstVisibleCell().getIndex();
            int last = flow.getLastVisibleCell().getIndex();
            if (row <= first) {
                scrollTo(Math.max(0, row - 1));
            } else if (row >= last) {
                scrollTo(Math.max(0, first + row - last + 1));
            }
        }
    }

    /** From one. */
    private static final class NumberCell extends TableCell<GridRow, GridRow> {
        @Override
        protected void updateItem(@Nullable GridRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : String.valueOf(row.number()));
        }
    }
}
