package vn.xeploai.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.Segments;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.RowState;

/** Xem trước: every row with what writing it would do, and the chosen one in full beside it. */
final class PreviewView {
    private final CheckedWorkbook workbook;
    private final IntakeViewModel model;
    private final Texts texts;
    private final TableView<RowPlan> rows;
    private final TableView<ProblemRow> problems;
    private final RowPanel panel;
    private final StackPane lists = new StackPane();
    private final Label busy = Labels.plain("", "muted");
    private final Button write;
    private final VBox node;

    /** @param before the view of the same workbook before a cell was corrected; what was chosen there is chosen here */
    PreviewView(
            CheckedWorkbook workbook, IntakeViewModel model, Texts texts, Runnable back, @Nullable PreviewView before) {
        this.workbook = workbook;
        this.model = model;
        this.texts = texts;
        IntakeTables tables = new IntakeTables(texts);
        rows = tables.rows(workbook);
        problems = tables.problems(model.problems(workbook));
        panel = new RowPanel(workbook, model, texts, this::toTable);
        panel.node().setVisible(false);
        panel.node().managedProperty().bind(panel.node().visibleProperty());
        HBox both = new HBox(lists, panel.node());
        both.getStyleClass().add("preview");
        HBox.setHgrow(lists, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        write = Plate.primary("intake-next", texts.get("ui.intake.write"), model::write);
        write.setDisable(workbook.hasErrors() || workbook.isNothingNew());
        node = Steps.column(new NoticeBar(workbook.hasErrors() ? "intake-faulty" : "intake-ready", notice()), filters(), both, foot(back));
        node.setId("intake-preview");
        rows.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        rows.setOnKeyPressed(key -> {
            if ((key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) || key.getCode() == KeyCode.F2) {
                panel.edit();
                key.consume();
            }
        });
        filter(model.filter().get());
        if (before != null) {
            keep(before);
        }
    }

    Node node() {
        return node;
    }

    /** Where the keyboard goes when the step is shown. */
    void focus() {
        if (lists.getChildren().contains(rows) && !rows.getItems().isEmpty() && workbook.hasErrors()) {
            rows.requestFocus();
        } else if (workbook.hasErrors()) {
            problems.requestFocus();
        } else {
            (write.isDisabled() ? rows : write).requestFocus();
        }
    }

    /** Leaves a field of the row for the table. */
    boolean escape() {
        if (panel.hasFocus()) {
            toTable();
            return true;
        }
        return false;
    }

    void busy(boolean now) {
        busy.setText(now ? texts.get("intake.rechecking") : "");
        write.setDisable(now || workbook.hasErrors() || workbook.isNothingNew());
    }

    /** Goes to the next row that is wrong, and into its first wrong field. */
    void nextWrong() {
        if (!lists.getChildren().contains(rows)) {
            model.filter().set(Filter.WRONG);
            filter(Filter.WRONG);
        }
        RowPlan chosen = rows.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.state() == RowState.WRONG && !panel.hasFocus()) {
            panel.edit();
            return;
        }
        List<RowPlan> items = rows.getItems();
        int from = rows.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= items.size(); i++) {
            int at = Math.floorMod(from + i, items.size());
            if (items.get(at).state() == RowState.WRONG) {
                rows.getSelectionModel().clearAndSelect(at);
                rows.scrollTo(Math.max(0, at - 4));
                panel.edit();
                return;
            }
        }
    }

    private Notice notice() {
        long errors = workbook.problems().stream().filter(Problem::isError).count();
        if (errors > 0) {
            return Notice.of(Notice.Kind.ERROR, texts.get("intake.wrong", Map.of("count", Numbers.count(errors))));
        }
        return Notice.of(
                workbook.isNothingNew() ? Notice.Kind.INFO : Notice.Kind.DONE,
                texts.get(workbook.isNothingNew() ? "ui.intake.nothing-new" : "intake.ready"));
    }

    private Node filters() {
        Segments<Filter> segments = new Segments<>(
                "intake-filter", this::words, model.filter().get(), chosen -> {
                    model.filter().set(chosen);
                    filter(chosen);
                }, Filter.values());
        HBox row = Steps.buttons(segments);
        if (!model.corrections().isEmpty()) {
            Label corrected = Labels.shortened(texts.get(
                    "intake.corrected", Map.of("count", Numbers.count(model.corrections().size()))), "muted");
            corrected.setId("intake-corrected");
            row.getChildren().add(corrected);
        }
        row.getChildren().add(busy);
        return row;
    }

    private String words(Filter filter) {
        long count = filter == Filter.NOTES
                ? workbook.problems().size()
                : workbook.rows().stream().filter(filter::shows).count();
        return texts.get("intake.filter." + filter, Map.of("count", Numbers.count(count)));
    }

    private Node foot(Runnable back) {
        List<Node> buttons = new ArrayList<>(List.of(write));
        if (!workbook.matches().isEmpty()) {
            buttons.add(Plate.secondary("intake-match-again", texts.get("intake.match.again"), model::matchAgain));
        }
        if (workbook.hasErrors()) {
            buttons.add(Plate.secondary("intake-again", texts.get("ui.intake.check-again"), model::again));
            buttons.add(Plate.secondary("intake-copy", texts.get("ui.intake.copy"), model::copyProblems));
        }
        buttons.add(Plate.secondary("intake-other", texts.get("ui.intake.choose-other"), model::choose));
        buttons.add(Plate.secondary("intake-back", texts.get("ui.intake.back"), back));
        HBox foot = Steps.buttons(buttons.toArray(Node[]::new));
        foot.getChildren().add(Labels.shortened(texts.get("ui.intake.all-or-nothing"), "muted"));
        return foot;
    }

    private void filter(Filter filter) {
        if (filter == Filter.NOTES) {
            lists.getChildren().setAll(problems);
            panel.node().setVisible(false);
            return;
        }
        rows.getItems().setAll(workbook.rows().stream().filter(filter::shows).collect(Collectors.toList()));
        lists.getChildren().setAll(rows);
        rows.getSelectionModel().selectFirst();
        choose(rows.getSelectionModel().getSelectedItem());
    }

    private void choose(@Nullable RowPlan row) {
        panel.node().setVisible(row != null);
        if (row != null) {
            panel.show(row);
        }
    }

    private void keep(PreviewView before) {
        RowPlan chosen = before.rows.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        for (int i = 0; i < rows.getItems().size(); i++) {
            RowPlan each = rows.getItems().get(i);
            if (each.sheet().equals(chosen.sheet()) && each.row() >= chosen.row()) {
                rows.getSelectionModel().clearAndSelect(i);
                rows.scrollTo(Math.max(0, i - 4));
                return;
            }
        }
    }

    private void toTable() {
        rows.requestFocus();
    }
}
