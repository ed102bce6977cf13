package vn.xeploai.ui.intake;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.SentenceCell;
import vn.xeploai.ui.kit.TipCell;

/** The lists shown while a workbook comes in. */
final class IntakeTables {
    private static final double HEADER = 38;
    private static final double ROW = 28;
    private static final double WIDE = 400;

    private final Texts texts;

    IntakeTables(Texts texts) {
        this.texts = texts;
    }

    TableView<ProblemRow> problems(List<ProblemRow> rows) {
        TableView<ProblemRow> table = table("intake-problems", rows);
        TableColumn<ProblemRow, String> kind =
                column("kind", 110, row -> texts.get(row.error() ? "ui.intake.error" : "ui.intake.warning"));
        kind.setCellFactory(_ -> new KindCell());
        table.getColumns().add(kind);
        table.getColumns().add(column("sheet", 170, ProblemRow::sheet));
        table.getColumns().add(column("cell", 80, ProblemRow::cell));
        TableColumn<ProblemRow, String> sentence = column("sentence", 620, ProblemRow::sentence);
        sentence.setCellFactory(_ -> new SentenceCell<>());
        table.getColumns().add(sentence);
        table.setFixedCellSize(Region.USE_COMPUTED_SIZE);
        return table;
    }

    TableView<ChangeRow> changes(List<ChangeRow> rows) {
        TableView<ChangeRow> table = table("intake-changes", rows);
        table.getColumns().add(column("sheet", 170, ChangeRow::sheet));
        table.getColumns().add(right(column("row", 80, row -> Numbers.count(row.row()))));
        table.getColumns().add(column("what", 260, ChangeRow::what));
        TableColumn<ChangeRow, String> change = column("change", 470, ChangeRow::change);
        change.setCellFactory(_ -> new SentenceCell<>());
        table.getColumns().add(change);
        table.setFixedCellSize(Region.USE_COMPUTED_SIZE);
        return table;
    }

    /** As high as its rows: there are only a few sheets. */
    TableView<SheetRow> sheets(List<SheetRow> rows) {
        TableView<SheetRow> table = table("intake-sheets", rows);
        table.getColumns().add(column("sheet", 260, SheetRow::sheet));
        table.getColumns().add(right(column("fresh", 120, row -> Numbers.count(row.fresh()))));
        table.getColumns().add(right(column("changed", 120, row -> Numbers.count(row.changed()))));
        table.getColumns().add(right(column("same", 120, row -> Numbers.count(row.same()))));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setMaxWidth(640);
        double height = HEADER + ROW * Math.max(1, rows.size()) + 2;
        table.setMinHeight(height);
        table.setMaxHeight(height);
        return table;
    }

    private static <R> TableView<R> table(String id, List<R> rows) {
        TableView<R> table = new TableView<>();
        table.setId(id);
        table.getStyleClass().addAll("dense", "figures-table");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems().setAll(rows);
        return table;
    }

    private <R> TableColumn<R, String> column(String key, double width, Function<R, String> words) {
        TableColumn<R, String> column = new TableColumn<>(texts.get("ui.intake.column." + key));
        column.setPrefWidth(width);
        if (width < WIDE) {
            column.setMaxWidth(width);
        }
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(_ -> new TipCell<>());
        return column;
    }

    private static <R> TableColumn<R, String> right(TableColumn<R, String> column) {
        column.getStyleClass().add("align-right");
        return column;
    }

    /** Error or warning, with its sign. */
    private static final class KindCell extends TipCell<ProblemRow> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            ProblemRow row = empty ? null : getTableRow().getItem();
            setGraphic(row == null
                    ? null
                    : row.error()
                            ? Icons.icon(Feather.ALERT_OCTAGON, "error-icon")
                            : Icons.icon(Feather.ALERT_TRIANGLE, "warning-icon"));
        }
    }
}
