package vn.xeploai.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.Figure;
import vn.xeploai.ui.kit.LevelMark;
import vn.xeploai.ui.kit.NamesRequest;

/** The table of the units below: arrows move from figure to figure, Enter opens the names, or the unit. */
final class ChildrenView {
    private static final double NAME_WIDTH = 160;
    private static final double NAME_WIDE = 300;
    private static final double MOST_SPREAD = 1.45;

    private static final double SCROLL_BAR = 18;

    private final TableView<UnitRow> table = new TableView<>();
    private final Texts texts;
    private final Consumer<NamesRequest> open;
    private final Consumer<String> enter;
    private List<FigureColumn> columns = List.of();

    ChildrenView(Texts texts, Consumer<NamesRequest> open, Consumer<String> enter) {
        this.texts = texts;
        this.open = open;
        this.enter = enter;
        table.setId("children");
        table.setAccessibleText(texts.get("ui.children.accessible"));
        table.getStyleClass().addAll("dense", "figures-table", "children-table");
        table.setFixedCellSize(28);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.widthProperty().addListener(_ -> fit());
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openFocused();
                key.consume();
            }
        });
    }

    TableView<UnitRow> node() {
        return table;
    }

    void show(ChildrenTable children) {
        if (!children.columns().equals(columns)) {
            columns = children.columns();
            build();
        }
        table.getItems().setAll(children.rows());
        table.sort();
    }

    private void openFocused() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        UnitRow row = at == null || at.getRow() < 0 ? null : table.getItems().get(at.getRow());
        if (row == null) {
            return;
        }
        int column = at.getColumn() - 1;
        if (column < 0) {
            enter.accept(row.code());
        } else {
            openFigure(row.figures().get(column));
        }
    }

    void openFigure(Figure figure) {
        NamesRequest names = figure.names();
        if (names != null) {
            open.accept(names);
        }
    }

    private void build() {
        TableColumn<UnitRow, UnitRow> name = new TableColumn<>(texts.get("ui.column.name"));
        name.setId("children-name");
        name.setPrefWidth(NAME_WIDTH);
        name.setMinWidth(120);
        name.setReorderable(false);
        name.setComparator((one, other) -> VietnameseOrder.words().compare(one.name(), other.name()));
        name.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        name.setCellFactory(_ -> new UnitNameCell(enter));
        List<TableColumn<UnitRow, ?>> made = new ArrayList<>(List.of(name));
        TableColumn<UnitRow, Figure> group = null;
        for (int i = 0; i < columns.size(); i++) {
            FigureColumn column = columns.get(i);
            TableColumn<UnitRow, Figure> leaf = leaf(column, i);
            if (column.group().isEmpty()) {
                made.add(leaf);
                continue;
            }
            if (group == null || !column.group().equals(group.getUserData())) {
                group = group(column);
                made.add(group);
            }
            group.getColumns().add(leaf);
        }
        table.getColumns().setAll(made);
        fit();
    }

    /** Figures spread a little where there is room; the name takes the rest. */
    private void fit() {
        if (columns.isEmpty() || table.getColumns().isEmpty()) {
            return;
        }
        double room = table.getWidth() - SCROLL_BAR;
        double figures = columns.stream().mapToInt(FigureColumn::width).sum();
        double spread = Math.clamp((room - NAME_WIDE) / figures, 1, MOST_SPREAD);
        List<TableColumn<UnitRow, ?>> leaves = table.getVisibleLeafColumns();
        leaves.getFirst().setPrefWidth(Math.max(NAME_WIDTH, room - figures * spread));
        for (int i = 1; i < leaves.size(); i++) {
            leaves.get(i).setPrefWidth(columns.get(i - 1).width() * spread);
        }
    }

    private TableColumn<UnitRow, Figure> leaf(FigureColumn column, int index) {
        TableColumn<UnitRow, Figure> leaf = new TableColumn<>();
        leaf.setId("children-" + column.id());
        leaf.setGraphic(heading(column.title(), column.inFull(), null));
        leaf.getStyleClass().add("align-right");
        leaf.setPrefWidth(column.width());
        leaf.setMinWidth(44);
        leaf.setReorderable(false);
        leaf.setComparator((one, other) -> FigureOrder.compare(one.text(), other.text()));
        leaf.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().figures().get(index)));
        leaf.setCellFactory(_ -> new FigureCell(column, this::openFigure));
        return leaf;
    }

    private static TableColumn<UnitRow, Figure> group(FigureColumn column) {
        TableColumn<UnitRow, Figure> group = new TableColumn<>();
        group.setUserData(column.group());
        group.setReorderable(false);
        group.setGraphic(heading(column.group(), column.inFull(), column.sign() == null ? null : new LevelMark(column.sign())));
        return group;
    }

    private static Label heading(String words, String inFull, @Nullable LevelMark mark) {
        Label label = new Label(words, mark);
        label.setWrapText(true);
        label.setTooltip(new Tooltip(inFull));
        return label;
    }
}
