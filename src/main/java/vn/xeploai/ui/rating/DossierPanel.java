package vn.xeploai.ui.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.scoring.CommentState;
import vn.xeploai.model.scoring.TaskResult;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.KeptFocus;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;

/** Tự chấm, nhiệm vụ, nhận xét, beside the grid. */
final class DossierPanel extends VBox {
    private final DossierViewModel model;
    private final Texts texts;
    private final Label name = Labels.wrapping("", "panel-title");
    private final Label keeping = Labels.shortened("", "muted", "small");
    private final Label total = Labels.wrapping("", "dossier-total");
    private final VBox messages = new VBox();
    private final VBox body = new VBox();
    private final KeptFocus focus = new KeptFocus(this, "#dossier-add-task");
    private final VBox tasks = new VBox();
    private final FlowPane counts = new FlowPane();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Bag fields = new Bag();
    private final Bag lines = new Bag();

    /** @param closed told when the user puts it away */
    DossierPanel(DossierViewModel model, Texts texts, Runnable closed) {
        this.model = model;
        this.texts = texts;
        setId("dossier-panel");
        getStyleClass().addAll("names-panel", "ruling-panel", "dossier-panel");
        name.setId("dossier-name");
        keeping.setId("dossier-keeping");
        total.setId("dossier-total");
        Button close = Icons.button("dossier-close", Feather.X, texts.get("rating.ruling.close"), closed);
        close.getStyleClass().add("side-close");
        HBox head = new HBox(name, close);
        head.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        body.getStyleClass().add("ruling-body");
        body.setMinWidth(0);
        tasks.getStyleClass().add("dossier-lines");
        counts.getStyleClass().add("dossier-counts");
        counts.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "ruling-scroll");
        scroll.setAccessibleText(texts.get("scores.dossier.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, keeping, total, scroll, messages);
    }

    void shown(Bag bag) {
        bag.watch(model.picture(), this::show);
        bag.watch(model.total(), words -> {
            total.setText(words);
            total.setVisible(!words.isEmpty());
            total.setManaged(!words.isEmpty());
        });
        bag.watch(model.keeping(), words -> {
            keeping.setText(words);
            keeping.getTooltip().setText(words);
        });
        bag.watch(model.notice(), _ -> focus.draw(this::say));
        bag.watch(model.offer(), _ -> focus.draw(this::say));
        bag.watch(model.tasks(), _ -> focus.draw(this::showTasks));
        bag.add(fields::close);
        bag.add(lines::close);
    }

    private void say() {
        List<Node> bars = new ArrayList<>();
        if (model.notice().get() != null) {
            bars.add(new NoticeBar("dossier-notice", model.notice().get()));
        }
        if (model.offer().get() != null) {
            bars.add(new NoticeBar("dossier-offer", model.offer().get()));
        }
        messages.getChildren().setAll(bars);
    }

    private void show(@Nullable DossierPicture picture) {
        fields.close();
        body.getChildren().clear();
        if (picture == null) {
            return;
        }
        name.setText(picture.name());
        VBox points = new VBox(Labels.wrapping(texts.get("scores.dossier.points"), "section-title"));
        points.getStyleClass().add("dossier-lines");
        if (!picture.sheetState().isEmpty()) {
            points.getChildren().add(Labels.wrapping(picture.sheetState(), "small", "muted"));
        }
        picture.points().forEach(each -> points.getChildren().add(line(each)));
        VBox comments = new VBox(Labels.wrapping(texts.get("scores.dossier.comments"), "section-title"));
        comments.getStyleClass().add("dossier-lines");
        picture.comments().forEach(each -> comments.getChildren().add(comment(each)));
        Button add = Plate.secondary("dossier-add-task", texts.get("scores.task.add"), () -> {
            model.addTask();
            FxThread.later(() -> {
                if (tasks.lookup("#task-" + model.tasks().size()) instanceof TextField field) {
                    field.requestFocus();
                }
            });
        });
        add.getStyleClass().add("small-button");
        fillCounts();
        VBox work = new VBox(Labels.wrapping(texts.get("scores.dossier.tasks"), "section-title"), counts, tasks, add);
        work.getStyleClass().add("dossier-lines");
        body.getChildren().setAll(points, work);
        if (!picture.comments().isEmpty()) {
            body.getChildren().add(comments);
        }
        scroll.setVvalue(0);
        FxThread.later(this::takeFocus);
    }

    /** The first field where something can be typed. */
    void takeFocus() {
        // Scrolling parts join the window only once they are laid out.
        applyCss();
        layout();
        if (body.lookup(".text-field") instanceof TextField field) {
            field.requestFocus();
        }
    }

    private Node line(PointLine line) {
        Label words = Labels.wrapping(line.criterion().words(), line.criterion().sub() ? "dossier-sub" : "dossier-main");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        Label most = Labels.plain("/ " + line.most(), "muted", "dossier-most");
        if (line.heading()) {
            HBox row = new HBox(words, most);
            row.getStyleClass().add("fact-line");
            return row;
        }
        TextField field = field(line.points(), "points-" + line.criterion().id(),
                texts.get("scores.points.accessible", Map.of("criterion", line.criterion().words(), "most", line.most())));
        field.getStyleClass().add("dossier-number");
        HBox row = new HBox(words, field, most);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("fact-line");
        return new VBox(row, wrong(line.points(), fields));
    }

    private void fillCounts() {
        counts.getChildren().clear();
        for (DossierViewModel.Count each : DossierViewModel.Count.values()) {
            String label = texts.get("scores.tasks." + each.name());
            TextField field = field(model.count(each), "tasks-" + each.name().toLowerCase(Locale.ROOT), label);
            field.getStyleClass().add("dossier-number");
            counts.getChildren().add(new VBox(Labels.plain(label, "small"), field, wrong(model.count(each), fields)));
        }
    }

    private void showTasks() {
        lines.close();
        tasks.getChildren().clear();
        boolean listed = !model.tasks().isEmpty();
        counts.setDisable(listed);
        if (listed) {
            tasks.getChildren().add(Labels.wrapping(texts.get("scores.tasks.listed"), "small", "muted"));
        }
        int number = 1;
        for (TaskLine each : model.tasks()) {
            TextField words = new TextField();
            words.setId("task-" + number++);
            words.setPromptText(texts.get("scores.task.words"));
            words.setAccessibleText(texts.get("scores.task.words"));
            bind(words, each.words(), lines);
            onward(words);
            HBox.setHgrow(words, Priority.ALWAYS);
            ComboBox<TaskResult> result = new ComboBox<>();
            result.getItems().setAll(TaskResult.values());
            result.setConverter(new Words<>(texts));
            result.setAccessibleText(texts.get("scores.task.result"));
            result.valueProperty().bindBidirectional(each.result());
            lines.add(() -> result.valueProperty().unbindBidirectional(each.result()));
            result.getStyleClass().add("dossier-choice");
            HBox row = new HBox(words, result, Icons.button("task-remove-" + (number - 1), Feather.X,
                    texts.get("scores.task.remove"), () -> model.removeTask(each)));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("fact-line");
            tasks.getChildren().add(row);
        }
    }

    private Node comment(CommentLine line) {
        String kind = texts.of(line.kind());
        ComboBox<CommentState> state = new ComboBox<>();
        state.setId("comment-" + line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        state.getItems().setAll(CommentState.values());
        state.setConverter(new Words<>(texts));
        state.setPromptText(texts.get(line.needed() ? "scores.comment.missing" : "scores.comment.none"));
        state.setAccessibleText(kind);
        state.setMaxWidth(Double.MAX_VALUE);
        state.valueProperty().bindBidirectional(line.state());
        fields.add(() -> state.valueProperty().unbindBidirectional(line.state()));
        TextField asked = field(line.askedOn(), null, kind + ", " + texts.get("scores.comment.asked"));
        TextField received = field(line.receivedOn(), null, kind + ", " + texts.get("scores.comment.received"));
        asked.setPromptText(texts.get("scores.comment.asked"));
        received.setPromptText(texts.get("scores.comment.received"));
        TextArea content = new TextArea();
        content.setPrefRowCount(2);
        content.setWrapText(true);
        content.setPromptText(texts.get("scores.comment.content"));
        content.setAccessibleText(kind + ", " + texts.get("scores.comment.content"));
        bind(content, line.content(), fields);
        HBox days = new HBox(asked, received);
        days.getStyleClass().add("fact-line");
        VBox details = new VBox(days, wrong(line.askedOn(), fields), wrong(line.receivedOn(), fields), content);
        details.getStyleClass().add("dossier-lines");
        fields.add(state.valueProperty().subscribe(value -> {
            boolean more = value == CommentState.ASKED || value == CommentState.RECEIVED;
            details.setVisible(more);
            details.setManaged(more);
        }));
        return new VBox(Labels.wrapping(kind, "dossier-main"), state, details);
    }

    private TextField field(Typing typing, @Nullable String id, String spoken) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(spoken);
        bind(field, typing, fields);
        onward(field);
        return field;
    }

    /** Enter goes to the next field, as Tab does. */
    private static void onward(TextField field) {
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                field.requestFocusTraversal(key.isShiftDown()
                        ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
    }

    private static void bind(TextInputControl input, Typing typing, Bag bag) {
        input.textProperty().bindBidirectional(typing.words());
        bag.add(() -> input.textProperty().unbindBidirectional(typing.words()));
    }

    static Label wrong(Typing typing, Bag bag) {
        Label wrong = Labels.wrapping("", "field-wrong");
        Runnable say = () -> {
            String words = typing.isWrong() ? typing.wrong().get() : typing.stands().get();
            wrong.setText(words);
            wrong.setVisible(!words.isEmpty());
            wrong.setManaged(!words.isEmpty());
        };
        bag.watch(typing.wrong(), _ -> say.run());
        bag.watch(typing.stands(), _ -> say.run());
        return wrong;
    }

    /** A constant by its label. */
    private static final class Words<E extends Enum<E>> extends StringConverter<E> {
        private final Texts texts;

        Words(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable E value) {
            return value == null ? "" : texts.of(value);
        }

        @Override
        public E fromString(String words) {
            throw new UnsupportedOperationException("chosen, not typed");
        }
    }
}
