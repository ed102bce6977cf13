package vn.xeploai.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;

/**
 * Các bước đã làm của một nơi: kept one by one, taken back the last one first, done again; says what happened.
 *
 * @param <S> a step
 * @param <C> what stands against a step because somebody else was quicker
 */
public final class Steps<S, C> {
    private static final int REMEMBERED = 200;

    private final TaskRunner runner;
    private final Texts texts;
    private final Kind<S, C> kind;
    private final Deque<S> done = new ArrayDeque<>();
    private final Deque<S> undone = new ArrayDeque<>();
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * What steps of one kind need.
     *
     * @param keep keeps a step, off the screen; answers with what stands against it
     * @param reversed the step that takes another one back
     * @param kept told of every step that was kept, also of those that take one back
     * @param outdated sentence for a step that can no longer be taken back
     * @param nothingToUndo sentence where no step is left to take back
     * @param nothingToRedo sentence where no step is left to do again
     */
    public record Kind<S, C>(
            Function<S, Optional<C>> keep, UnaryOperator<S> reversed, Consumer<S> kept, String outdated,
            String nothingToUndo, String nothingToRedo) {}

    /** A sentence about a step that was kept. */
    @FunctionalInterface
    public interface Said<S> {
        /** The sentence. */
        String of(S step);
    }

    /** With nothing done yet. */
    public Steps(TaskRunner runner, Texts texts, Kind<S, C> kind) {
        this.runner = runner;
        this.texts = texts;
        this.kind = kind;
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

    /** Keeps a step; {@code stale} is told when somebody else was quicker. */
    public void apply(S step, Said<S> said, Consumer<C> stale) {
        run(step, said, () -> {
            done.push(step);
            undone.clear();
            while (done.size() > REMEMBERED) {
                done.removeLast();
            }
        }, stale);
    }

    /** Takes the last step back. */
    public void undo(Said<S> said) {
        S step = done.peek();
        if (step == null) {
            say(Notice.Kind.INFO, kind.nothingToUndo());
        } else {
            run(kind.reversed().apply(step), said, () -> undone.push(done.pop()), _ -> forget(done));
        }
    }

    /** Does the step again that was taken back last. */
    public void redo(Said<S> said) {
        S step = undone.peek();
        if (step == null) {
            say(Notice.Kind.INFO, kind.nothingToRedo());
        } else {
            run(step, said, () -> done.push(undone.pop()), _ -> forget(undone));
        }
    }

    /** Says something. */
    public void say(Notice.Kind how, String sentence) {
        notice.set(Notice.of(how, sentence));
    }

    private void forget(Deque<S> steps) {
        steps.clear();
        say(Notice.Kind.ERROR, kind.outdated());
    }

    private void run(S step, Said<S> said, Runnable after, Consumer<C> stale) {
        if (working.get()) {
            return;
        }
        working.set(true);
        runner.start(
                _ -> kind.keep().apply(step),
                TaskRunner.Reply.of(
                        against -> {
                            working.set(false);
                            if (against.isPresent()) {
                                stale.accept(against.get());
                            } else {
                                after.run();
                                say(Notice.Kind.DONE, said.of(step));
                                kind.kept().accept(step);
                            }
                        },
                        thrown -> {
                            working.set(false);
                            refused(Failure.of(thrown));
                        }));
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
