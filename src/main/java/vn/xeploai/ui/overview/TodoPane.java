package vn.xeploai.ui.overview;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;

/** Việc cần làm: one line each, every line opens the place where the work is. */
final class TodoPane extends VBox {
    private final Texts texts;
    private final Consumer<Todo> go;
    private final VBox lines = new VBox();
    private final Label judging;

    TodoPane(Texts texts, Consumer<Todo> go) {
        this.texts = texts;
        this.go = go;
        setId("todos");
        getStyleClass().addAll("card", "todo-pane");
        lines.getStyleClass().add("todo-lines");
        judging = Labels.plain(texts.get("overview.judging"), "muted", "small");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("field-scroll", "todo-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox head = new HBox(Labels.plain(texts.get("overview.todo.title"), "section-title"), judging);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("tile-head");
        getChildren().addAll(head, scroll);
    }

    void judging(boolean now) {
        judging.setVisible(now);
    }

    void show(List<Todo> todos) {
        if (todos.isEmpty()) {
            Label done = Labels.wrapping(texts.get("overview.todo.none"), "muted");
            done.setGraphic(Icons.icon(Feather.CHECK_CIRCLE, "done-icon"));
            done.setId("todo-none");
            lines.getChildren().setAll(done);
            return;
        }
        int number = 0;
        lines.getChildren().clear();
        for (Todo each : todos) {
            lines.getChildren().add(line(each, ++number));
        }
    }

    private Button line(Todo todo, int number) {
        Label words = Labels.shortened(todo.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Icons.icon(switch (todo.weight()) {
            case ALERT -> Feather.ALERT_TRIANGLE;
            case WORK -> Feather.CIRCLE;
            case HINT -> Feather.INFO;
        }, "todo-icon"), words, Labels.plain(texts.get("overview.go." + todo.target()), "muted", "small"),
                Icons.icon(Feather.CHEVRON_RIGHT, "quiet-icon"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("todo-row");
        Button line = new Button();
        line.setId("todo-" + number);
        line.setGraphic(row);
        line.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(line.widthProperty().subtract(14));
        line.setMinHeight(USE_PREF_SIZE);
        line.setAccessibleText(todo.words());
        line.getStyleClass().setAll("todo-line", "todo-" + todo.weight().name().toLowerCase(Locale.ROOT));
        line.setOnAction(_ -> go.accept(todo));
        return line;
    }
}
