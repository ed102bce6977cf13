package vn.xeploai.ui.reconcile;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.reconcile.FindingLine;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.SentenceCell;
import vn.xeploai.ui.kit.TipCell;

/** The table of the findings: whole sentences, the rows as they stand in the checked table. */
final class FindingsTable {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double SENTENCE = 400;
    private static final double GROUP = 196;
    private static final double LEVEL = 132;
    /** Width of the table in the smallest window it is laid out for; of what is more, long names get their share. */
    private static final double USUAL = 1238;
    private static final double GROUP_SHARE = 0.35;
    private static final double LEVEL_SHARE = 0.2;

    private final TableView<FindingRow> table = new TableView<>();
    private final Texts texts;

    FindingsTable(ReconcileViewModel model, Texts texts) {
        this.texts = texts;
        table.setId("findings");
        table.setAccessibleText(texts.get("ui.reconcile.accessible"));
        table.getStyleClass().addAll("dense", "figures-table", "findings-table");
        table.setFixedCellSize(Region.USE_COMPUTED_SIZE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        number("row", 52, line -> String.valueOf(line.row()));
        TableColumn<FindingRow, String> group = column("group", GROUP, FindingLine::group);
        TableColumn<FindingRow, String> level = column("level", LEVEL, FindingLine::level);
        number("count", 72, FindingLine::count);
        number("printed", 66, FindingLine::printed);
        column("verdict", 166, FindingLine::verdictWords).setCellFactory(_ -> new VerdictCell());
        number("expected", 72, FindingLine::expected);
        number("denominator", 72, FindingLine::denominator);
        TableColumn<FindingRow, String> message = column("message", SENTENCE, FindingLine::message);
        message.setMaxWidth(Double.MAX_VALUE);
        message.setCellFactory(_ -> new SentenceCell<>());
        table.widthProperty().subscribe(width -> {
            double more = Math.max(0, width.doubleValue() - USUAL);
            group.setMaxWidth(GROUP + more * GROUP_SHARE);
            group.setPrefWidth(GROUP + more * GROUP_SHARE);
            level.setMaxWidth(LEVEL + more * LEVEL_SHARE);
            level.setPrefWidth(LEVEL + more * LEVEL_SHARE);
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key) && !table.getSelectionModel().isEmpty()) {
                model.copy(table.getSelectionModel().getSelectedItems());
                key.consume();
            }
        });
    }

    TableView<FindingRow> node() {
        return table;
    }

    void show(List<FindingRow> rows) {
        table.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        }
    }

    private void number(String key, double width, Function<FindingLine, String> words) {
        column(key, width, words).getStyleClass().add("align-right");
    }

    private TableColumn<FindingRow, String> column(String key, double width, Function<FindingLine, String> words) {
        TableColumn<FindingRow, String> column = new TableColumn<>(texts.get("reconcile.column." + key));
        column.setId("findings-" + key);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue().line())));
        column.setCellFactory(_ -> new TipCell<>());
        table.getColumns().add(column);
        return column;
    }

    /** Sign, colour and word. */
    private static final class VerdictCell extends TipCell<FindingRow> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            FindingRow row = empty ? null : getTableRow().getItem();
            setGraphic(row == null ? null : Icons.icon(row.sign().icon(), row.sign().style()));
        }
    }
}
