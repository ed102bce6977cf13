package vn.xeploai.ui.intake;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.WorkBar;

/** The place where a workbook comes in. */
public final class IntakePlace implements Place {
    private final IntakeViewModel model;
    private final Texts texts;
    private final Bag bag = new Bag();
    private final Label title = Labels.plain("", "place-title");
    private final Label file = Labels.shortened("", "muted");
    private final StackPane content = new StackPane();
    private final VBox node;
    private final StepViews views;
    private @Nullable WorkBar work;

    /**
     * Shows what the view-model holds.
     *
     * @param back leaves the place
     */
    public IntakePlace(IntakeViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.views = new StepViews(model, texts, back);
        title.setText(texts.get("ui.intake.title"));
        VBox head = new VBox(title, file);
        head.getStyleClass().add("place-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        node = new VBox(head, content);
        node.setId("intake");
        node.getStyleClass().addAll("place", "intake");
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
    }

    @Override
    public void hidden() {
        bag.close();
        content.getChildren().clear();
    }

    @Override
    public String keyLine() {
        return texts.get("ui.keys.intake");
    }

    @Override
    public boolean isWorking() {
        return model.isWorking();
    }

    @Override
    public void cancel() {
        model.cancel();
    }

    private void show(Step step) {
        file.setText(model.source());
        work = null;
        Node shown = switch (step) {
            case Step.Idle _ -> views.idle();
            case Step.Checking _ -> working("ui.intake.checking");
            case Step.Writing _ -> working("ui.intake.writing");
            case Step.Faulty faulty -> views.faulty(faulty);
            case Step.Ready ready -> views.ready(ready);
            case Step.Done done -> views.done(done);
            case Step.Refused refused -> views.refused(refused);
        };
        content.getChildren().setAll(shown);
        Node next = content.lookup("#intake-next");
        (next == null ? node : next).requestFocus();
    }

    private Node working(String key) {
        WorkBar bar = new WorkBar(
                "intake-work", texts.get(key, Map.of("file", model.source())), texts.get("ui.cancel"), model::cancel);
        work = bar;
        VBox box = new VBox(bar, Labels.wrapping(texts.get("ui.intake.nothing-yet"), "muted"));
        box.getStyleClass().add("working");
        return box;
    }
}
