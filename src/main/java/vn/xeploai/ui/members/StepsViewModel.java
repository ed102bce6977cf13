package vn.xeploai.ui.members;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.Applied;
import vn.xeploai.work.keeping.KeepingProblem;
import vn.xeploai.work.keeping.Step;

/** Saves step by step and takes steps back, the last one first. */
public final class StepsViewModel {
    private static final int REMEMBERED = 200;

    private final MembersDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final Consumer<Step> kept;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /** @param kept told of every step that was kept, also of those that take one back */
    public StepsViewModel(MembersDesk desk, TaskRunner runner, Texts texts, Consumer<Step> kept) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.kept = kept;
    }

    /** What happened last. */
    public ObjectProperty<@Nullable Notice> notice() {
        return notice;
    }

    /** Whether a step is being kept. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Whether there is something to take back. */
    public boolean canUndo() {
        return !done.isEmpty();
    }

    /**
     * Keeps a step.
     *
     * @param saidKey sentence about it, with {@code {who}} or {@code {count}}
     * @param stale told when somebody else was quicker
     */
    public void apply(Step step, String saidKey, Consumer<Applied.Stale> stale) {
        run(step, saidKey, applied -> {
            done.push(step);
            undone.clear();
            while (done.size() > REMEMBERED) {
                done.removeLast();
            }
        }, stale);
    }

    /** Takes the last step back. */
    public void undo() {
        Step step = done.peek();
        if (step == null) {
            notice.set(Notice.of(Notice.Kind.INFO, texts.get("ui.members.nothing-to-undo")));
            return;
        }
        run(step.reversed(), "ui.members.undone", _ -> undone.push(done.pop()), _ -> forget(done));
    }

    /** Does the step again that was taken back last. */
    public void redo() {
        Step step = undone.peek();
        if (step == null) {
            notice.set(Notice.of(Notice.Kind.INFO, texts.get("ui.members.nothing-to-redo")));
            return;
        }
        run(step, "ui.members.redone", _ -> done.push(undone.pop()), _ -> forget(undone));
    }

    /** Says something. */
    public void say(Notice.Kind kind, String sentence) {
        notice.set(Notice.of(kind, sentence));
    }

    private void forget(Deque<Step> steps) {
        steps.clear();
        notice.set(Notice.of(Notice.Kind.ERROR, texts.get("problem." + KeepingProblem.CHANGED_MEANWHILE.id())));
    }

    private void run(Step step, String saidKey, Consumer<Applied.Kept> after, Consumer<Applied.Stale> stale) {
        if (working.get()) {
            return;
        }
        working.set(true);
        runner.start(
                _ -> desk.keep().apply(step),
                TaskRunner.Reply.of(
                        applied -> {
                            working.set(false);
                            switch (applied) {
                                case Applied.Kept keptStep -> {
                                    after.accept(keptStep);
                                    notice.set(new Notice(Notice.Kind.DONE, said(step, saidKey), null));
                                    kept.accept(step);
                                }
                                case Applied.Stale clash -> stale.accept(clash);
                            }
                        },
                        thrown -> {
                            working.set(false);
                            refused(Failure.of(thrown));
                        }));
    }

    private String said(Step step, String key) {
        int count = step.moves().size();
        String who = count == 0 ? texts.get("ui.record.line")
                : count == 1
                ? step.moves().getFirst().some().person().fullName()
                : texts.get("ui.members.many", Map.of("count", Numbers.count(count)));
        return texts.get(key, Map.of("who", who, "count", Numbers.count(count)));
    }

    private void refused(Failure failure) {
        String sentence = switch (failure) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        };
        notice.set(sentence.isEmpty() ? null : Notice.of(Notice.Kind.ERROR, sentence));
    }
}
