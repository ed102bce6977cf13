package vn.xeploai.ui.overview;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;

/** Trần xuất sắc và các hạn của năm. */
final class CapPane extends VBox {
    private static final double BAR = 110;
    private static final double LEAST = 120;

    private final Consumer<CapMeter> go;
    private final Consumer<Target> due;
    private final VBox meters = new VBox();
    private final VBox deadlines = new VBox();
    private final Button noDeadline;

    /**
     * Empty until shown.
     *
     * @param go leads to the group of a cap
     * @param due leads to the place of a deadline, or to the settings where there is none
     */
    CapPane(Texts texts, Consumer<CapMeter> go, Consumer<Target> due) {
        this.go = go;
        this.due = due;
        setId("caps");
        getStyleClass().addAll("card", "cap-pane");
        meters.getStyleClass().add("meters");
        deadlines.getStyleClass().add("deadlines");
        noDeadline = link("deadline-none", Labels.shortened(texts.get("overview.deadline.none"), "muted", "small"), Target.SETTINGS);
        VBox lines = new VBox(meters, Labels.plain(texts.get("overview.deadline.title"), "section-title"), deadlines);
        lines.getStyleClass().add("cap-lines");
        // On a low screen this gives way, not the line of keys.
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.getStyleClass().addAll("field-scroll", "todo-scroll");
        // A scroll pane asks for 100 lines whatever it holds; this one asks for all of it, once what holds it was laid out.
        lines.heightProperty().subscribe(height -> FxThread.later(() -> scroll.setPrefViewportHeight(height.doubleValue() + 2)));
        setMinHeight(LEAST);
        getChildren().addAll(Labels.plain(texts.get("overview.cap.title"), "section-title"), scroll);
    }

    void show(Picture picture) {
        meters.getChildren().clear();
        int number = 0;
        for (CapMeter each : picture.caps()) {
            meters.getChildren().add(meter(each, ++number));
        }
        if (picture.caps().isEmpty()) {
            meters.getChildren().add(Labels.wrapping(picture.noCap(), "muted", "small"));
        }
        deadlines.getChildren().clear();
        for (DeadlineLine each : picture.deadlines()) {
            deadlines.getChildren().add(link("deadline-" + (deadlines.getChildren().size() + 1), line(each), each.target()));
        }
        if (picture.deadlines().isEmpty()) {
            deadlines.getChildren().add(noDeadline);
        }
    }

    private Button meter(CapMeter cap, int number) {
        ProgressBar bar = new ProgressBar(cap.share());
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR);
        Label where = Labels.shortened(cap.where(), "small");
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        HBox line = new HBox(where, bar, Labels.plain(cap.count(), "strong"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("cap-line", "cap-mood-" + cap.mood().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        VBox both = new VBox(line, Labels.shortened(cap.words(), "muted", "small"));
        Button button = new Button();
        button.setId("cap-" + number);
        button.setGraphic(both);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("todo-line");
        button.setAccessibleText(cap.where() + " " + cap.count() + " " + cap.words());
        both.prefWidthProperty().bind(button.widthProperty().subtract(14));
        button.setOnAction(_ -> go.accept(cap));
        return button;
    }

    private Button link(String id, Label words, Target target) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(words);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("todo-line");
        button.setAccessibleText(words.getText());
        button.setOnAction(_ -> due.accept(target));
        return button;
    }

    private static Label line(DeadlineLine deadline) {
        Label line = Labels.shortened(deadline.words(), "small");
        line.setGraphic(Icons.icon(
                deadline.done() ? Feather.CHECK : deadline.late() ? Feather.ALERT_TRIANGLE : Feather.CLOCK,
                deadline.done() ? "done-icon" : deadline.late() ? "late-icon" : "quiet-icon"));
        if (deadline.late()) {
            line.getStyleClass().add("late");
        }
        return line;
    }
}
