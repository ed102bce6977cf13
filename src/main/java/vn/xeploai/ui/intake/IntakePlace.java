package vn.xeploai.ui.intake;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.WorkBar;

/** The place where a workbook comes in, and an import goes back. */
public final class IntakePlace implements Place {
    private static final KeyCodeCombination GO_ON = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final IntakeViewModel model;
    private final Texts texts;
    private final Bag bag = new Bag();
    private final Label title = Labels.plain("", "place-title");
    private final Label file = Labels.shortened("", "muted");
    private final StackPane content = new StackPane();
    private final VBox node;
    private final EndViews ends;
    private final Runnable back;
    private @Nullable WorkBar work;
    private @Nullable PreviewView preview;

    /**
     * Shows what the view-model holds.
     *
     * @param back leaves the place
     */
    public IntakePlace(IntakeViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        this.ends = new EndViews(model, texts, back);
        title.setText(texts.get("ui.intake.title"));
        VBox head = new VBox(title, file);
        head.getStyleClass().add("place-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        node = new VBox(head, content);
        node.setId("intake");
        node.getStyleClass().addAll("place", "intake");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (GO_ON.match(key)) {
            switch (model.step().get()) {
                case Step.Matching _ -> model.confirm();
                case Step.Preview _ -> model.write();
                default -> {
                    return;
                }
            }
            key.consume();
        } else if (key.getCode() == KeyCode.F8 && preview != null) {
            preview.nextWrong();
            key.consume();
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        bag.watch(model.step(), this::show);
        bag.watch(model.progress(), at -> {
            WorkBar bar = work;
            if (bar != null) {
                bar.at(at.doubleValue());
            }
        });
        bag.watch(model.rechecking(), busy -> {
            PreviewView view = preview;
            if (view != null) {
                view.busy(busy);
            }
        });
        bag.watch(model.protocols().notice(), ends::tell);
        model.showPast();
    }

    @Override
    public void hidden() {
        bag.close();
        preview = null;
        content.getChildren().clear();
    }

    @Override
    public String keyLine() {
        return texts.get("intake.keys");
    }

    @Override
    public boolean isWorking() {
        return model.isWorking();
    }

    @Override
    public void cancel() {
        model.cancel();
    }

    @Override
    public boolean escape() {
        PreviewView view = preview;
        return view != null && view.escape();
    }

    private void show(Step step) {
        file.setText(model.source());
        work = null;
        PreviewView before = preview;
        preview = null;
        Node shown = switch (step) {
            case Step.Idle idle -> ends.idle(idle);
            case Step.Checking _ -> working("ui.intake.checking", "ui.intake.nothing-yet");
            case Step.Matching matching -> new MatchView(matching.matcher(), model, texts, back).node();
            case Step.Preview now -> {
                preview = new PreviewView(now.workbook(), model, texts, back, before);
                yield preview.node();
            }
            case Step.Writing _ -> working("ui.intake.writing", "ui.intake.nothing-yet");
            case Step.Done done -> ends.done(done);
            case Step.Undoing _ -> working("intake.undoing", "intake.undo.nothing-yet");
            case Step.Undone undone -> ends.undone(undone);
            case Step.InTheWay way -> ends.inTheWay(way);
            case Step.Refused refused -> ends.refused(refused);
        };
        content.getChildren().setAll(shown);
        PreviewView now = preview;
        if (now != null) {
            now.focus();
            return;
        }
        Node next = content.lookup("#intake-next");
        (next == null ? node : next).requestFocus();
    }

    private Node working(String key, String promise) {
        WorkBar bar = new WorkBar(
                "intake-work", texts.get(key, Map.of("file", model.source())), texts.get("ui.cancel"), model::cancel);
        work = bar;
        VBox box = new VBox(bar, Labels.wrapping(texts.get(promise), "muted"));
        box.getStyleClass().add("working");
        return box;
    }
}
