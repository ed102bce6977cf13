package vn.xeploai.ui.overview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.KeptFocus;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.campaign.Readiness;

/** Kiểm tra trước khi mở on the left, danh sách chốt on the right. */
final class ReadinessPage extends HBox {
    private static final double ROW = 28;
    private static final int ROWS = 8;

    private final ReadinessViewModel model;
    private final Texts texts;
    private final BiConsumer<ReadinessViewModel.Point, Readiness.Line> go;
    private final VBox points = new VBox();
    private final Label state = Labels.wrapping("", "muted");
    private final Label snapshot = Labels.wrapping("", "muted");
    private final ListView<ReadinessViewModel.Difference> differences = new ListView<>();
    private final VBox corrections = new VBox();
    private final VBox messages = new VBox();
    private final TextField decidedBy = new TextField();
    private final TextField reason = new TextField();
    private final Button take;
    private final VBox correcting;
    private final KeptFocus focus = new KeptFocus(this, "#differences", "#snapshot-take", ".title");

    ReadinessPage(ReadinessViewModel model, Texts texts, BiConsumer<ReadinessViewModel.Point, Readiness.Line> go) {
        this.model = model;
        this.texts = texts;
        this.go = go;
        setId("readiness");
        getStyleClass().add("readiness-page");
        state.setId("readiness-state");
        snapshot.setId("snapshot-state");
        points.getStyleClass().add("todo-lines");
        messages.getStyleClass().add("messages");
        ScrollPane scroll = new ScrollPane(points);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("field-scroll", "todo-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = part(Labels.plain(texts.get("readiness.title"), "section-title"), state, scroll);
        differences.setId("differences");
        differences.setAccessibleText(texts.get("readiness.differences"));
        differences.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        differences.getStyleClass().add("names-list");
        differences.setCellFactory(_ -> new DifferenceCell());
        differences.setPlaceholder(Labels.wrapping(texts.get("readiness.no-differences"), "muted"));
        VBox.setVgrow(differences, Priority.ALWAYS);
        take = Plate.primary("snapshot-take", texts.get("readiness.take"), model::take);
        correcting = correcting();
        VBox right = part(Labels.plain(texts.get("readiness.snapshot.title"), "section-title"), snapshot, take,
                differences, correcting, messages, corrections);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
    }

    private static VBox part(Node... nodes) {
        VBox part = new VBox(nodes);
        part.getStyleClass().addAll("card", "readiness-part");
        part.setMinWidth(0);
        part.setPrefWidth(100);
        return part;
    }

    private VBox correcting() {
        decidedBy.setId("correct-by");
        decidedBy.setPromptText(texts.get("readiness.correct-by"));
        decidedBy.setAccessibleText(texts.get("readiness.correct-by"));
        reason.setId("correct-reason");
        reason.setPromptText(texts.get("readiness.correct-reason"));
        reason.setAccessibleText(texts.get("readiness.correct-reason"));
        HBox.setHgrow(decidedBy, Priority.ALWAYS);
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button correct = Plate.secondary("snapshot-correct", texts.get("readiness.correct"),
                () -> model.correct(List.copyOf(differences.getSelectionModel().getSelectedItems())));
        HBox line = new HBox(decidedBy, reason, correct);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-row");
        return new VBox(Labels.wrapping(texts.get("readiness.correct-hint"), "muted", "small"), line);
    }

    void shown(Bag bag) {
        decidedBy.textProperty().bindBidirectional(model.decidedBy());
        reason.textProperty().bindBidirectional(model.reason());
        bag.add(() -> decidedBy.textProperty().unbindBidirectional(model.decidedBy()));
        bag.add(() -> reason.textProperty().unbindBidirectional(model.reason()));
        bag.watch(model.state(), state::setText);
        bag.watch(model.snapshot(), snapshot::setText);
        bag.watch(model.points(), all -> focus.draw(() -> points.getChildren().setAll(all.stream().map(this::point).toList())));
        bag.watch(model.differences(), all -> focus.draw(() -> {
            differences.setItems(FXCollections.observableArrayList(all));
            correcting.setVisible(!all.isEmpty());
            correcting.setManaged(!all.isEmpty());
        }));
        bag.watch(model.corrections(), all -> corrections.getChildren().setAll(
                all.stream().limit(ROWS).map(each -> Labels.wrapping(each, "small", "muted")).toList()));
        bag.watch(model.canTake(), can -> focus.draw(() -> {
            take.setVisible(can);
            take.setManaged(can);
            differences.setVisible(!can);
            differences.setManaged(!can);
        }));
        bag.watch(model.notice(), notice -> messages.getChildren().setAll(
                notice == null ? List.of() : List.of(new NoticeBar("readiness-notice", notice))));
    }

    /** The names behind a point; a point about the year itself is one link. */
    private TitledPane point(ReadinessViewModel.Point point) {
        String id = point.which().name().toLowerCase(Locale.ROOT).replace('_', '-');
        ListView<Readiness.Line> names = new ListView<>(FXCollections.observableArrayList(point.lines()));
        names.setId("readiness-" + id);
        names.setAccessibleText(point.words());
        names.getStyleClass().add("names-list");
        names.setFixedCellSize(ROW);
        names.setPrefHeight(Math.min(point.lines().size(), ROWS) * ROW + 4);
        names.setCellFactory(_ -> new LineCell());
        names.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(point, names);
            }
        });
        names.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(point, names);
                key.consume();
            }
        });
        Button open = Plate.secondary("open-" + id, texts.get("readiness.go." + point.target()), () -> open(point, names));
        open.getStyleClass().add("small-button");
        VBox body = point.target() == Target.SETTINGS ? new VBox(open) : new VBox(names, open);
        body.getStyleClass().add("todo-lines");
        TitledPane pane = new TitledPane(point.words(), body);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setId("point-" + id);
        pane.getStyleClass().addAll("ruling-folded", point.minor() ? "point-minor" : "point-missing");
        return pane;
    }

    private void open(ReadinessViewModel.Point point, ListView<Readiness.Line> names) {
        Readiness.Line chosen = names.getSelectionModel().getSelectedItem();
        go.accept(point, chosen == null ? point.lines().getFirst() : chosen);
    }

    /** Who, and in which cell. */
    private final class LineCell extends ListCell<Readiness.Line> {
        @Override
        protected void updateItem(Readiness.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : line.memberId() == null ? line.name()
                    : texts.get("readiness.line", Map.of("name", line.name(), "unit", line.unitName())));
        }
    }

    /** Who, and what is different. */
    private final class DifferenceCell extends ListCell<ReadinessViewModel.Difference> {
        @Override
        protected void updateItem(ReadinessViewModel.@Nullable Difference line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null
                    : texts.get("readiness.line", Map.of("name", line.name(), "unit", line.words())));
        }
    }
}
