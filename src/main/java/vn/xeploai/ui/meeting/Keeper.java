package vn.xeploai.ui.meeting;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.meeting.SessionChange;

/**
 * Keeps a session while it is typed: every touch sends what differs from the records. One save runs at a time; what is typed
 * meanwhile goes with the next.
 */
final class Keeper {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Consumer<List<SessionChange>> save;
    private final Supplier<Stream<Pending>> drafts;
    private final TaskRunner runner;
    private final Supplier<LocalTime> clock;
    private final Texts texts;
    private final Runnable saved;
    private final ReadOnlyObjectWrapper<Keeping> keeping =
            new ReadOnlyObjectWrapper<>(new Keeping(Keeping.Kind.UNTOUCHED, ""));
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable Runnable waiting;
    private boolean saving;

    /**
     * @param save keeps changes, off the screen's thread
     * @param drafts what differs from the records
     * @param saved told after every save
     */
    Keeper(Consumer<List<SessionChange>> save, Supplier<Stream<Pending>> drafts, TaskRunner runner,
            Supplier<LocalTime> clock, Texts texts, Runnable saved) {
        this.save = save;
        this.drafts = drafts;
        this.runner = runner;
        this.clock = clock;
        this.texts = texts;
        this.saved = saved;
    }

    ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    boolean isSaving() {
        return saving;
    }

    /** Does that once everything is kept; whoever waited before waits no longer. Forgotten when a save is refused. */
    void onceKept(Runnable next) {
        waiting = next;
        touched();
    }

    /** Something on the screen has changed. */
    void touched() {
        if (saving) {
            return;
        }
        List<Pending> pending = drafts.get().toList();
        if (pending.isEmpty()) {
            if (keeping.get().kind() == Keeping.Kind.UNSAVED) {
                failure.set(null);
                say(Keeping.Kind.SAVED);
            }
            allKept();
            return;
        }
        saving = true;
        keeping.set(new Keeping(Keeping.Kind.SAVING, texts.get("meeting.saving")));
        List<SessionChange> changes = pending.stream().map(Pending::change).toList();
        runner.start(
                _ -> {
                    save.accept(changes);
                    return changes;
                },
                TaskRunner.Reply.of(_ -> arrived(pending), this::failed));
    }

    private void arrived(List<Pending> pending) {
        saving = false;
        pending.forEach(each -> each.kept().run());
        failure.set(null);
        say(Keeping.Kind.SAVED);
        saved.run();
        touched();
    }

    private void allKept() {
        Runnable next = waiting;
        if (next != null) {
            waiting = null;
            next.run();
        }
    }

    private void failed(Throwable thrown) {
        saving = false;
        waiting = null;
        failure.set(Failure.of(thrown));
        keeping.set(new Keeping(Keeping.Kind.UNSAVED, texts.get("meeting.unsaved")));
    }

    private void say(Keeping.Kind kind) {
        keeping.set(new Keeping(kind, texts.get("meeting.saved", Map.of("time", TIME.format(clock.get())))));
    }
}
