package vn.xeploai.ui.reconcile;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.WorkBar;

/** The place "Đối chiếu số liệu": a table comes in with Ctrl+V or from a file, its findings are shown. */
public final class ReconcilePlace implements Place {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ReconcileViewModel model;
    private final Texts texts;
    private final Bag bag = new Bag();
    private final Label source = Labels.shortened("", "muted");
    private final HBox ways;
    private final TypedCheckLine typed;
    private final VBox messages = new VBox();
    private final StackPane content = new StackPane();
    private final VBox node;
    private final FindingsTable findings;

    /** Shows what the view-models hold. */
    public ReconcilePlace(ReconcileViewModel model, TypedCheckViewModel typedModel, Texts texts) {
        this.model = model;
        this.texts = texts;
        typed = new TypedCheckLine(typedModel, texts);
        findings = new FindingsTable(model, texts);
        ways = new HBox(
                Plate.secondary("reconcile-paste", texts.get("ui.reconcile.paste"), model::paste),
                Plate.secondary("reconcile-open", texts.get("ui.reconcile.open"), model::choose));
        ways.getStyleClass().add("button-row");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(new VBox(Labels.plain(texts.get("ui.reconcile.title"), "place-title"), source), gap, ways);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("place-head");
        messages.getStyleClass().add("messages");
        VBox.setVgrow(content, Priority.ALWAYS);
        node = new VBox(head, typed, messages, content);
        node.setId("reconcile");
        node.getStyleClass().addAll("place", "reconcile");
        // Text fields take the key for themselves.
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (PASTE.match(key)) {
                model.paste();
                key.consume();
            }
        });
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        typed.shown(bag);
        bag.watch(model.rows(), findings::show);
        bag.watch(model.step(), this::show);
        bag.watch(model.notice(), this::tell);
    }

    @Override
    public void hidden() {
        bag.close();
        content.getChildren().clear();
        messages.getChildren().clear();
    }

    @Override
    public String keyLine() {
        return texts.get("ui.keys.reconcile");
    }

    @Override
    public boolean openFile() {
        model.choose();
        return true;
    }

    @Override
    public boolean export() {
        model.export();
        return true;
    }

    @Override
    public boolean escape() {
        boolean working = model.isWorking();
        model.cancel();
        return working;
    }

    @Override
    public boolean isWorking() {
        return model.isWorking();
    }

    @Override
    public void cancel() {
        model.cancel();
    }

    private void tell(@Nullable Notice notice) {
        messages.setManaged(notice != null);
        messages.getChildren().setAll(notice == null ? List.of() : List.of(new NoticeBar("reconcile-notice", notice)));
    }

    private void show(ReconcileStep step) {
        boolean empty = step instanceof ReconcileStep.Empty;
        source.setText(switch (step) {
            case ReconcileStep.Empty _ -> texts.get("ui.reconcile.what");
            case ReconcileStep.Working working -> working.source();
            case ReconcileStep.Refused refused -> refused.source();
            case ReconcileStep.Shown shown -> shown.source();
        });
        ways.setVisible(!empty && !(step instanceof ReconcileStep.Refused));
        Node next = switch (step) {
            case ReconcileStep.Empty _ -> empty();
            case ReconcileStep.Working working -> working(working);
            case ReconcileStep.Refused refused -> refused(refused);
            case ReconcileStep.Shown shown -> new CheckedView(shown.table(), model, findings, texts);
        };
        content.getChildren().setAll(next);
        if (step instanceof ReconcileStep.Shown) {
            findings.node().requestFocus();
        } else if (step instanceof ReconcileStep.Working) {
            next.lookup(".button").requestFocus();
        }
    }

    private Node working(ReconcileStep.Working working) {
        VBox box = new VBox(new WorkBar(
                "reconcile-work", texts.get("ui.reconcile.working", Map.of("source", working.source())),
                texts.get("ui.cancel"), model::cancel));
        box.getStyleClass().add("working");
        return box;
    }

    private Plate empty() {
        return new Plate("reconcile-empty", Feather.CLIPBOARD, texts.get("ui.reconcile.empty.title"),
                texts.get("ui.reconcile.empty.text"), List.of(
                        Plate.primary("empty-paste", texts.get("ui.reconcile.paste"), model::paste), open()));
    }

    private Plate refused(ReconcileStep.Refused refused) {
        return new Plate("reconcile-refused", Feather.ALERT_OCTAGON, texts.get("ui.reconcile.refused.title"),
                refused.sentence(), List.of(
                        Plate.primary("refused-again", texts.get("ui.again"), model::again),
                        Plate.secondary("refused-paste", texts.get("ui.reconcile.paste"), model::paste), open()));
    }

    private Button open() {
        return Plate.secondary("open-first", texts.get("ui.reconcile.open"), model::choose);
    }
}
