package vn.xeploai.ui.members;

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
import vn.xeploai.work.keeping.Applied;
import vn.xeploai.work.keeping.KeepingProblem;
import vn.xeploai.work.keeping.Step;

/** Saves step by step and takes steps back, the last one first. */
public final class StepsViewModel {
    private final Texts texts;
    private final SecretaryWords secretaries;
    private final Steps<Step, Applied.Stale> steps;

    /** @param kept told of every step that was kept, also of those that take one back */
    public StepsViewModel(MembersDesk desk, TaskRunner runner, Texts texts, Consumer<Step> kept) {
        this.texts = texts;
        secretaries = new SecretaryWords(desk, texts);
        steps = new Steps<>(runner, texts, new Steps.Kind<>(
                step -> switch (desk.keep().apply(step)) {
                    case Applied.Kept _ -> Optional.empty();
                    case Applied.Stale stale -> Optional.of(stale);
                },
                Step::reversed, kept, texts.get("problem." + KeepingProblem.CHANGED_MEANWHILE.id()),
                texts.get("ui.members.nothing-to-undo"), texts.get("ui.members.nothing-to-redo")));
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

    /**
     * Keeps a step.
     *
     * @param saidKey sentence about it, with {@code {who}} or {@code {count}}
     * @param stale told when somebody else was quicker
     */
    public void apply(Step step, String saidKey, Consumer<Applied.Stale> stale) {
        steps.apply(step, kept -> withWarning(kept, saidKey), stale);
    }

    /** Takes the last step back. */
    public void undo() {
        steps.undo(kept -> said(kept, "ui.members.undone"));
    }

    /** Does the step again that was taken back last. */
    public void redo() {
        steps.redo(kept -> withWarning(kept, "ui.members.redone"));
    }

    /** Says something. */
    public void say(Notice.Kind kind, String sentence) {
        steps.say(kind, sentence);
    }

    /** What is to be known of a step besides, before or after it is kept: cells without a secretary; empty for nothing. */
    public String warning(Step step) {
        return secretaries.of(step);
    }

    private String withWarning(Step step, String key) {
        return (said(step, key) + " " + warning(step)).strip();
    }

    private String said(Step step, String key) {
        int count = step.moves().size();
        String who = count == 0 ? texts.get("ui.record.line")
                : count == 1
                ? step.moves().getFirst().some().person().fullName()
                : texts.get("ui.members.many", Map.of("count", Numbers.count(count)));
        return texts.get(key, Map.of("who", who, "count", Numbers.count(count)));
    }
}
