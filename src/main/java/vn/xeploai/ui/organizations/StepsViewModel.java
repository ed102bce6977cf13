package vn.xeploai.ui.organizations;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.Steps;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.organizing.TreeStep;

/** Does acts step by step and takes steps back, the last one first. */
public final class StepsViewModel {
    private final Texts texts;
    private final Steps<TreeStep, TreeStep> steps;

    /** @param kept told of every step that was kept, also of those that take one back */
    StepsViewModel(OrganizeUnits units, TaskRunner runner, Texts texts, Consumer<TreeStep> kept) {
        this.texts = texts;
        // An act that no longer fits is refused with a sentence; nothing ever stands against it as a version.
        steps = new Steps<>(runner, texts, new Steps.Kind<>(
                step -> {
                    units.apply(step);
                    return Optional.empty();
                },
                TreeStep::reversed, kept, "",
                texts.get("ui.organizations.nothing-to-undo"), texts.get("ui.organizations.nothing-to-redo")));
    }

    /** What happened last. */
    public ObjectProperty<@Nullable Notice> notice() {
        return steps.notice();
    }

    /** Whether a step is being kept. */
    public ReadOnlyBooleanProperty working() {
        return steps.working();
    }

    /** Whether there is something to take back. */
    public boolean canUndo() {
        return steps.canUndo();
    }

    void apply(TreeStep step) {
        steps.apply(step, kept -> said(kept, "ui.organizations.done"), _ -> {});
    }

    void undo() {
        steps.undo(kept -> said(kept, "ui.organizations.undone"));
    }

    void redo() {
        steps.redo(kept -> said(kept, "ui.organizations.redone"));
    }

    void say(Notice.Kind kind, String sentence) {
        steps.say(kind, sentence);
    }

    private String said(TreeStep step, String key) {
        String what = texts.get("OrganizationAct." + step.act().name());
        String sentence = texts.get(key, Map.of(
                "what", what, "who", step.units().getFirst().some().now().name(), "day", TypedDay.written(step.on())));
        return step.cells().isEmpty()
                ? sentence
                : sentence + " " + texts.get("ui.organizations.members-moved",
                        Map.of("count", Numbers.count(step.cells().size())));
    }
}
