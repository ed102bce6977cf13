package vn.xeploai.ui.organizations;

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
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.organizing.TreeStep;

/** Does acts step by step and takes steps back, the last one first. */
public final class StepsViewModel {
    private static final int REMEMBERED = 100;

    private final OrganizeUnits units;
    private final TaskRunner runner;
    private final Texts texts;
    private final Consumer<TreeStep> kept;
    private final Deque<TreeStep> done = new ArrayDeque<>();
    private final Deque<TreeStep> undone = new ArrayDeque<>();
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /** @param kept told of every step that was kept, also of those that take one back */
    StepsViewModel(OrganizeUnits units, TaskRunner runner, Texts texts, Consumer<TreeStep> kept) {
        this.units = units;
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

    void apply(TreeStep step) {
        run(step, "ui.organizations.done", () -> {
            done.push(step);
            undone.clear();
            while (done.size() > REMEMBERED) {
                done.removeLast();
            }
        });
    }

    void undo() {
        TreeStep step = done.peek();
        if (step == null) {
            say(Notice.Kind.INFO, texts.get("ui.organizations.nothing-to-undo"));
        } else {
            run(step.reversed(), "ui.organizations.undone", () -> undone.push(done.pop()));
        }
    }

    void redo() {
        TreeStep step = undone.peek();
        if (step == null) {
            say(Notice.Kind.INFO, texts.get("ui.organizations.nothing-to-redo"));
        } else {
            run(step, "ui.organizations.redone", () -> done.push(undone.pop()));
        }
    }

    void say(Notice.Kind kind, String sentence) {
        notice.set(Notice.of(kind, sentence));
    }

    private void run(TreeStep step, String saidKey, Runnable after) {
        if (working.get()) {
            return;
        }
        working.set(true);
        runner.start(
                _ -> {
                    units.apply(step);
                    return step;
                },
                TaskRunner.Reply.of(
                        applied -> {
                            working.set(false);
                            after.run();
                            say(Notice.Kind.DONE, said(applied, saidKey));
                            kept.accept(applied);
                        },
                        thrown -> {
                            working.set(false);
                            refused(Failure.of(thrown));
                        }));
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

    private void refused(Failure failure) {
        String sentence = switch (failure) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        };
        notice.set(sentence.isEmpty() ? null : Notice.of(Notice.Kind.ERROR, sentence));
    }
}
