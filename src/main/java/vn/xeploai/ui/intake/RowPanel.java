package vn.xeploai.ui.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.work.importing.Correction;
import vn.xeploai.work.importing.FieldChange;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.port.workbook.ImportProblem;

/** One row of the preview in full: its fields to be corrected, what is stored now, what is wrong below each. */
final class RowPanel {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double WIDTH = 380;

    private final CheckedWorkbook workbook;
    private final IntakeViewModel model;
    private final Texts texts;
    private final Runnable leave;
    private final Label title = Labels.shortened("", "panel-title");
    private final VBox fields = new VBox();
    private final VBox node;
    private final Map<String, TextField> inputs = new LinkedHashMap<>();
    private @Nullable TextField first;

    RowPanel(CheckedWorkbook workbook, IntakeViewModel model, Texts texts, Runnable leave) {
        this.workbook = workbook;
        this.model = model;
        this.texts = texts;
        this.leave = leave;
        title.setId("intake-row-title");
        fields.getStyleClass().add("field-column");
        fields.setSpacing(8);
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("field-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(title, Labels.wrapping(texts.get("intake.row.hint"), "muted"), scroll);
        node.setId("intake-row");
        node.getStyleClass().addAll("names-panel", "member-panel");
        node.setMinWidth(WIDTH);
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
    }

    Node node() {
        return node;
    }

    boolean hasFocus() {
        return inputs.values().stream().anyMatch(Node::isFocused);
    }

    /** Puts the keyboard into the first wrong field, else into the first one. */
    void edit() {
        TextField field = first;
        if (field != null) {
            field.requestFocus();
            field.selectAll();
        }
    }

    void show(RowPlan row) {
        title.setText(texts.get("intake.row.title", Map.of("sheet", row.sheet(), "row", String.valueOf(row.row()))));
        fields.getChildren().clear();
        inputs.clear();
        first = null;
        List<Node> wrong = new ArrayList<>();
        List<Node> others = new ArrayList<>();
        List<Problem> told = new ArrayList<>();
        for (String field : workbook.fields(row)) {
            String address = workbook.address(row, field);
            List<Problem> problems = row.problems().stream()
                    .filter(each -> each.subject().equals(address) && !told.contains(each))
                    .toList();
            FieldChange change = row.changes().get(field);
            String shown = workbook.shown(row, field);
            if (problems.isEmpty() && change == null && shown.isEmpty() && !model.corrections().containsKey(address)) {
                continue;
            }
            told.addAll(problems);
            boolean error = problems.stream().anyMatch(Problem::isError);
            (error ? wrong : others).add(box(field, address, shown, problems, change));
        }
        List<Problem> rest = row.problems().stream().filter(each -> !told.contains(each)).toList();
        for (Problem each : rest) {
            if (each.code() == ImportProblem.HEADING_UNKNOWN) {
                wrong.add(box(texts.get("intake.row.heading"), each.subject(), each.arguments().getOrDefault("value", ""), List.of(each), null));
            } else {
                fields.getChildren().add(Labels.wrapping(texts.of(each), "field-problem"));
            }
        }
        fields.getChildren().addAll(wrong);
        fields.getChildren().addAll(others);
        first = wrong.isEmpty() ? inputs.values().stream().findFirst().orElse(null) : input(wrong.getFirst());
    }

    private static @Nullable TextField input(Node box) {
        return box.lookup(".text-field") instanceof TextField field ? field : null;
    }

    private Node box(String field, String address, String shown, List<Problem> problems, @Nullable FieldChange change) {
        TextField input = new TextField(shown);
        input.setId("cell-" + address.substring(address.lastIndexOf('!') + 1).toLowerCase(Locale.ROOT));
        input.setAccessibleText(field);
        input.pseudoClassStateChanged(WRONG, problems.stream().anyMatch(Problem::isError));
        input.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                key.consume();
                leave.run();
                model.correct(address, field, shown, input.getText());
            } else if (key.getCode() == KeyCode.ESCAPE) {
                input.setText(shown);
                leave.run();
                key.consume();
            }
        });
        inputs.put(field, input);
        Label name = Labels.shortened(field + "  ·  " + address.substring(address.lastIndexOf('!') + 1), "field-name");
        name.setLabelFor(input);
        VBox box = new VBox(name, input);
        box.getStyleClass().add("field-box");
        if (change != null) {
            box.getChildren().add(Labels.wrapping(texts.get("intake.row.before", Map.of("value", filled(change.before()))), "change-before"));
        }
        Correction correction = model.corrections().get(address);
        if (correction != null) {
            box.getChildren().add(
                    Labels.wrapping(texts.get("intake.row.in-file", Map.of("value", filled(correction.before()))), "muted"));
        }
        problems.forEach(each -> {
            Label sentence = Labels.wrapping(texts.of(each), "field-problem");
            if (!each.isError()) {
                sentence.getStyleClass().add("field-warning");
            }
            box.getChildren().add(sentence);
        });
        return box;
    }

    private String filled(@Nullable String value) {
        return value == null || value.isEmpty() ? texts.get("intake.row.empty") : value;
    }
}
