package vn.xeploai.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.port.workbook.HeaderMatch;
import vn.xeploai.work.port.workbook.MatchedColumn;

/** Khớp cột: every column of a header with examples, and what it is taken for. */
final class MatchView {
    private final Matcher matcher;
    private final Texts texts;
    private final Label state = Labels.wrapping("", "match-state");
    private final VBox node;

    MatchView(Matcher matcher, IntakeViewModel model, Texts texts, Runnable back) {
        this.matcher = matcher;
        this.texts = texts;
        HeaderMatch match = matcher.match();
        VBox words = new VBox(
                Labels.wrapping(found(match), "match-found"),
                Labels.wrapping(texts.get("intake.match.explain"), "muted"));
        ScrollPane scroll = new ScrollPane(grid(match.columns()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("field-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        state.setId("intake-match-state");
        Button next = Plate.primary("intake-next", texts.get("intake.match.confirm"), model::confirm);
        HBox foot = Steps.buttons(
                next,
                Plate.secondary("intake-other", texts.get("ui.intake.choose-other"), model::choose),
                Plate.secondary("intake-back", texts.get("ui.intake.back"), back),
                state);
        HBox.setHgrow(state, Priority.ALWAYS);
        node = Steps.column(words, unit(), scroll, foot);
        node.setId("intake-match");
        matcher.changes().subscribe(this::tell);
        tell();
    }

    Node node() {
        return node;
    }

    private String found(HeaderMatch match) {
        Map<String, String> rows = Map.of("top", Numbers.count(match.top()), "bottom", Numbers.count(match.bottom()));
        List<String> sentences = new ArrayList<>();
        if (matcher.steps() > 1) {
            sentences.add(texts.get("intake.match.step", Map.of(
                    "step", String.valueOf(matcher.step()), "steps", String.valueOf(matcher.steps()))) + ".");
        }
        sentences.add(texts.get("intake.match.found", Map.of(
                "sheet", match.sheet(),
                "rows", texts.get(match.top() == match.bottom() ? "intake.match.row" : "intake.match.rows", rows))));
        if (match.others() > 0) {
            sentences.add(texts.get("intake.match.others", Map.of("count", Numbers.count(match.others()))));
        }
        return String.join(" ", sentences);
    }

    private Node unit() {
        ComboBox<@Nullable Organization> box = new ComboBox<>();
        box.setId("intake-unit");
        box.setAccessibleText(texts.get("intake.match.unit"));
        box.getItems().add(null);
        box.getItems().addAll(matcher.units());
        box.setPrefWidth(460);
        box.setConverter(words(each -> each == null
                ? texts.get("intake.match.unit.auto")
                : each.code() + " · " + each.name()));
        matcher.units().stream().filter(each -> each.code().equals(matcher.unit())).findFirst().ifPresent(box::setValue);
        box.valueProperty().subscribe(chosen -> matcher.setUnit(chosen == null ? null : chosen.code()));
        Label label = Labels.plain(texts.get("intake.match.unit"), "field-name");
        label.setLabelFor(box);
        HBox row = Steps.buttons(label, box);
        row.setVisible(!matcher.units().isEmpty());
        row.setManaged(row.isVisible());
        return row;
    }

    private GridPane grid(List<MatchedColumn> columns) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("match-grid");
        grid.getColumnConstraints().setAll(width(48, Priority.NEVER), width(260, Priority.ALWAYS),
                width(300, Priority.ALWAYS), width(280, Priority.NEVER));
        grid.getColumnConstraints().getFirst().setHalignment(HPos.LEFT);
        int row = 0;
        String[] heads = {"column", "header", "samples", "holds"};
        for (int i = 0; i < heads.length; i++) {
            grid.add(Labels.plain(texts.get("intake.match." + heads[i]), "match-head"), i, row);
        }
        for (MatchedColumn each : columns) {
            row++;
            grid.add(Labels.plain(each.letter(), "muted"), 0, row);
            grid.add(Labels.shortened(each.header(), "match-header"), 1, row);
            grid.add(Labels.shortened(String.join("  ·  ", each.samples()), "muted"), 2, row);
            grid.add(box(each), 3, row);
        }
        return grid;
    }

    private static ColumnConstraints width(double width, Priority grow) {
        ColumnConstraints column = new ColumnConstraints(Math.min(width, 120), width, Double.MAX_VALUE);
        column.setHgrow(grow);
        column.setFillWidth(true);
        if (grow == Priority.NEVER) {
            column.setMinWidth(width);
            column.setMaxWidth(width);
        }
        return column;
    }

    private ComboBox<List<String>> box(MatchedColumn column) {
        ComboBox<List<String>> box = new ComboBox<>();
        box.setId("match-" + column.letter().toLowerCase(java.util.Locale.ROOT));
        box.setAccessibleText(column.letter() + " " + column.header());
        box.getItems().setAll(matcher.choices(column));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(14);
        box.setConverter(words(this::words));
        box.setValue(matcher.held(column));
        box.getStyleClass().add(matcher.held(column).isEmpty() ? "match-none" : "match-some");
        box.valueProperty().subscribe((_, now) -> {
            matcher.choose(column, now == null ? List.of() : now);
            box.getStyleClass().removeAll("match-none", "match-some");
            box.getStyleClass().add(matcher.held(column).isEmpty() ? "match-none" : "match-some");
        });
        box.setOnKeyTyped(key -> jump(box, key.getCharacter()));
        return box;
    }

    /** The next choice that begins with that letter. */
    private void jump(ComboBox<List<String>> box, String typed) {
        String letter = VietnameseOrder.folded(typed);
        int size = box.getItems().size();
        int from = box.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= size && !letter.isBlank(); i++) {
            int at = Math.floorMod(from + i, size);
            if (VietnameseOrder.folded(words(box.getItems().get(at))).startsWith(letter)) {
                box.getSelectionModel().select(at);
                return;
            }
        }
    }

    private String words(@Nullable List<String> keys) {
        return keys == null || keys.isEmpty() ? texts.get("intake.match.nothing") : matcher.words(keys);
    }

    private static <T extends @Nullable Object> StringConverter<T> words(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return words.apply(item);
            }

            @Override
            @SuppressWarnings("NullAway")
            public T fromString(String typed) {
                return null;
            }
        };
    }

    private void tell() {
        List<String> missing = matcher.missing();
        List<String> twice = matcher.twice();
        List<String> sentences = new ArrayList<>();
        if (!missing.isEmpty()) {
            sentences.add(texts.get("intake.match.missing", Map.of("columns", String.join("; ", missing))));
        }
        if (!twice.isEmpty()) {
            sentences.add(texts.get("intake.match.twice", Map.of("columns", String.join("; ", twice))));
        }
        boolean wrong = !sentences.isEmpty();
        state.setText(wrong ? String.join(" ", sentences) : texts.get("intake.match.complete"));
        state.getStyleClass().removeAll("field-problem", "muted");
        state.getStyleClass().add(wrong ? "field-problem" : "muted");
    }
}
