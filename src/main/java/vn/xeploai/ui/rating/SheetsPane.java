package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.KeptFocus;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.Segments;

/** Phiếu chấm điểm, in place of the grid. */
final class SheetsPane extends VBox {
    private final SheetsViewModel model;
    private final Texts texts;
    private final Label title = Labels.shortened("", "place-title");
    private final Label state = Labels.wrapping("", "muted");
    private final Label keeping = Labels.plain("", "muted", "small");
    private final VBox messages = new VBox();
    private final VBox body = new VBox();
    private final VBox wrongs = new VBox();
    private final HBox heads = new HBox();
    private final Bag fields = new Bag();
    private final KeptFocus focus = new KeptFocus(this, ".text-field", "#score-add-common");

    SheetsPane(SheetsViewModel model, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("score-sheets");
        getStyleClass().addAll("place", "score-sheets");
        title.setId("score-sheets-title");
        state.setId("score-sheets-state");
        keeping.setId("score-sheets-keeping");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button close = Plate.secondary("score-sheets-close", texts.get("scores.sheet.close"), model::close);
        close.getStyleClass().add("small-button");
        HBox line = new HBox(title, keeping, close);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("title-line");
        FlowPane tools = new FlowPane(
                new Segments<>("score-group", texts::of, model.group().get(), model::choose, ScoringGroup.values()), heads);
        tools.getStyleClass().add("score-sheet-tools");
        heads.getStyleClass().add("score-sheet-tools");
        heads.getChildren().addAll(
                tool("score-headings", "scores.sheet.headings", model::takeHeadings),
                tool("score-copy", "scores.sheet.copy", model::copyFromLastYear));
        if (model.hasFiles()) {
            heads.getChildren().addAll(
                    tool("score-import", "scores.sheet.import",
                            () -> dialogs.chooseWorkbookToRead().ifPresent(model::take)),
                    tool("score-export", "scores.sheet.export", () -> dialogs.chooseFileToWrite(
                            texts.get("scores.sheet.file", Map.of("year", String.valueOf(model.year())))).ifPresent(model::write)));
        }
        body.getStyleClass().add("score-sheet-body");
        wrongs.getStyleClass().add("dossier-lines");
        wrongs.setId("score-sheet-wrong");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "ruling-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(line, tools, state, scroll, messages, wrongs);
    }

    private Button tool(String id, String key, Runnable action) {
        Button button = Plate.secondary(id, texts.get(key), action);
        button.getStyleClass().add("small-button");
        return button;
    }

    void shown(Bag bag) {
        bag.watch(model.shown(), _ -> title.setText(texts.get("scores.sheet.title", Map.of("year", String.valueOf(model.year())))));
        bag.watch(model.state(), words -> {
            state.setText(words);
            focus.draw(this::offerHeadings);
        });
        bag.watch(model.keeping(), keeping::setText);
        bag.watch(model.lines(), _ -> focus.draw(this::draw));
        bag.watch(model.group(), _ -> focus.draw(this::draw));
        bag.watch(model.problems(), list -> wrongs.getChildren().setAll(
                list.stream().limit(3).<Node>map(words -> Labels.wrapping(words, "field-wrong")).toList()));
        bag.watch(model.notice(), notice -> focus.draw(() -> messages.getChildren().setAll(
                notice == null ? List.<Node>of() : List.<Node>of(new NoticeBar("score-sheets-notice", notice)))));
        bag.add(fields::close);
    }

    /** The first field, or the first tool of an empty sheet. */
    void takeFocus() {
        // Scrolling parts join the window only once they are laid out.
        applyCss();
        layout();
        Node first = body.lookup(".text-field");
        (first == null ? heads.getChildren().getFirst() : first).requestFocus();
    }

    private void draw() {
        fields.close();
        body.getChildren().clear();
        title.setText(texts.get("scores.sheet.title", Map.of("year", String.valueOf(model.year()))));
        offerHeadings();
        if (model.lines().isEmpty()) {
            body.getChildren().add(Labels.wrapping(texts.get("scores.sheet.empty"), "muted"));
        }
        for (ScorePart part : ScorePart.values()) {
            body.getChildren().add(Labels.wrapping(texts.of(part), "section-title"));
            model.lines().stream().filter(line -> line.part() == part).forEach(line -> body.getChildren().add(row(line)));
            Button add = tool("score-add-" + part.name().toLowerCase(Locale.ROOT), "scores.sheet.add",
                    () -> go(model.add(part, false, null)));
            body.getChildren().add(new HBox(add));
        }
    }

    private void offerHeadings() {
        heads.getChildren().getFirst().setDisable(!model.lines().isEmpty() || !model.hasHeadings());
    }

    private Node row(SheetLine line) {
        TextField words = new TextField();
        words.setId("score-words-" + line.id());
        words.setPromptText(texts.get(line.sub() ? "scores.sheet.sub" : "scores.sheet.criterion"));
        words.setAccessibleText(words.getPromptText());
        words.textProperty().bindBidirectional(line.words().words());
        HBox.setHgrow(words, Priority.ALWAYS);
        TextField most = new TextField();
        most.setId("score-most-" + line.id());
        most.setPromptText(texts.get("scores.sheet.most"));
        most.setAccessibleText(texts.get("scores.sheet.most.of", Map.of("criterion", line.words().typed())));
        most.getStyleClass().add("dossier-number");
        most.textProperty().bindBidirectional(line.most().words());
        fields.add(() -> {
            words.textProperty().unbindBidirectional(line.words().words());
            most.textProperty().unbindBidirectional(line.most().words());
        });
        HBox row = new HBox(words, most, Icons.button("score-remove-" + line.id(), Feather.X,
                texts.get("scores.sheet.remove"), () -> model.remove(line)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("fact-line", line.sub() ? "score-sub" : "score-main");
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, line));
        return new VBox(row, DossierPanel.wrong(line.most(), fields), DossierPanel.wrong(line.words(), fields));
    }

    private void pressed(KeyEvent key, SheetLine line) {
        boolean far = key.isShortcutDown();
        switch (key.getCode()) {
            case ENTER -> {
                if (far) {
                    go(model.add(line.part(), line.sub(), line));
                } else if (key.getTarget() instanceof TextField field) {
                    field.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                }
            }
            case DELETE -> {
                if (!far) {
                    return;
                }
                model.remove(line);
                FxThread.later(this::takeFocus);
            }
            case UP, DOWN -> {
                if (!far) {
                    return;
                }
                go(model.move(line, key.getCode() == KeyCode.UP ? -1 : 1));
            }
            case M -> {
                if (!far) {
                    return;
                }
                go(model.turn(line));
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Puts the keyboard into the words of the line at that place. */
    private void go(int at) {
        FxThread.later(() -> {
            applyCss();
            layout();
            if (at >= 0 && at < model.lines().size()
                    && body.lookup("#score-words-" + model.lines().get(at).id()) instanceof TextField field) {
                field.requestFocus();
            }
        });
    }
}
