package vn.xeploai.ui.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.SentenceCell;
import vn.xeploai.ui.kit.TipCell;
import vn.xeploai.work.importing.Correction;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.RowState;
import vn.xeploai.work.port.PastImport;

/** The lists shown while a workbook comes in. */
final class IntakeTables {
    private static final double HEADER = 38;
    private static final double ROW = 28;
    private static final double WIDE = 400;
    private static final int FEW = 6;

    /** So much of a row tells whom it is about. */
    private static final int TELLING_FIELDS = 4;

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

    /** All rows; which of them are shown is the caller's. */
    TableView<RowPlan> rows(CheckedWorkbook workbook) {
        TableView<RowPlan> table = table("intake-rows", List.of());
        TableColumn<RowPlan, String> state = column("state", "intake.rows.state", 120, row -> texts.get("intake.state." + row.state()));
        state.setCellFactory(_ -> new StateCell());
        table.getColumns().add(column("sheet", "ui.intake.column.sheet", 150, RowPlan::sheet));
        table.getColumns().add(right(column("row", "ui.intake.column.row", 64, row -> String.valueOf(row.row()))));
        table.getColumns().add(state);
        table.getColumns().add(column("what", "ui.intake.column.what", 300, row -> what(workbook, row)));
        table.getColumns().add(column("detail", "intake.rows.detail", 460, this::detail));
        table.setPlaceholder(Labels.plain(texts.get("intake.rows.none"), "muted"));
        return table;
    }

    /** Whom a row is about: its name if it has one, else its first fields. */
    private static String what(CheckedWorkbook workbook, RowPlan row) {
        return workbook.fields(row).stream()
                .map(each -> row.fields().getOrDefault(each, ""))
                .filter(each -> !each.isEmpty())
                .limit(TELLING_FIELDS)
                .collect(Collectors.joining(" · "));
    }

    private String detail(RowPlan row) {
        if (row.state() == RowState.CHANGED) {
            return row.changes().entrySet().stream()
                    .map(each -> each.getKey() + ": " + shown(each.getValue().before()) + " → " + shown(each.getValue().after()))
                    .collect(Collectors.joining("; "));
        }
        return row.problems().stream()
                .sorted(Comparator.comparing(each -> !each.isError()))
                .map(texts::of)
                .collect(Collectors.joining(" "));
    }

    /** An empty cell is a dash. */
    private static String shown(@Nullable String value) {
        return value == null ? Numbers.NONE : value;
    }

    /** As high as its rows, but not higher than a few: what was written of each sheet. */
    TableView<Map.Entry<String, Map<RowState, Integer>>> sheets(Map<String, Map<RowState, Integer>> counts) {
        TableView<Map.Entry<String, Map<RowState, Integer>>> table = table("intake-sheets", List.copyOf(counts.entrySet()));
        table.getColumns().add(column("sheet", "ui.intake.column.sheet", 260, Map.Entry::getKey));
        for (RowState state : List.of(RowState.NEW, RowState.CHANGED, RowState.SAME)) {
            table.getColumns().add(right(column(
                    state.name(), "intake.state." + state, 120,
                    each -> Numbers.count(each.getValue().getOrDefault(state, 0)))));
        }
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setMaxWidth(640);
        return low(table, counts.size());
    }

    TableView<Correction> corrections(List<Correction> corrections) {
        TableView<Correction> table = table("intake-corrections", corrections);
        table.getColumns().add(column("cell", "intake.column.cell", 200, Correction::address));
        table.getColumns().add(column("field", "intake.column.field", 200, Correction::field));
        table.getColumns().add(column("before", "intake.column.before", 260, Correction::before));
        table.getColumns().add(column("after", "intake.column.after", 400, Correction::after));
        return low(table, corrections.size());
    }

    TableView<PastImport> past(List<PastImport> runs) {
        TableView<PastImport> table = table("intake-past", runs);
        table.getColumns().add(right(column("number", "intake.past.number", 60, run -> String.valueOf(run.number()))));
        table.getColumns().add(column("at", "intake.past.at", 150, run -> Dates.moment(run.at())));
        table.getColumns().add(column("by", "intake.past.by", 160, PastImport::by));
        table.getColumns().add(column("file", "intake.past.file", 380, PastImport::file));
        table.getColumns().add(right(column("added", "intake.past.added", 90, run -> Numbers.count(run.added()))));
        table.getColumns().add(right(column("changed", "intake.past.changed", 100, run -> Numbers.count(run.changed()))));
        table.getColumns().add(column("past-state", "intake.past.state", 400, run -> texts.get("intake.past."
                + (run.undoneAt() != null ? "undone" : run.kept() ? "standing" : "old"))));
        return table;
    }

    private static <R> TableView<R> low(TableView<R> table, int rows) {
        double height = HEADER + ROW * Math.clamp(rows, 1, FEW) + 2;
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
        return column(key, "ui.intake.column." + key, width, words);
    }

    private <R> TableColumn<R, String> column(String id, String key, double width, Function<R, String> words) {
        TableColumn<R, String> column = new TableColumn<>(texts.get(key));
        column.setId("intake-column-" + id.toLowerCase(Locale.ROOT));
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

    /** What a row would do, with its sign. */
    private static final class StateCell extends TipCell<RowPlan> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            RowPlan row = empty ? null : getTableRow().getItem();
            setGraphic(row == null
                    ? null
                    : switch (row.state()) {
                        case NEW -> Icons.icon(Feather.PLUS_CIRCLE, "state-new");
                        case CHANGED -> Icons.icon(Feather.EDIT_2, "state-changed");
                        case SAME -> Icons.icon(Feather.MINUS, "state-same");
                        case WRONG -> Icons.icon(Feather.ALERT_OCTAGON, "error-icon");
                    });
        }
    }
}
