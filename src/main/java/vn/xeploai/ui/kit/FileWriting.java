package vn.xeploai.ui.kit;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.work.port.Progress;

/** Writing a report to a file off the screen's thread: one at a time, how far it is, how it ended. */
public final class FileWriting {
    private final TaskRunner runner;
    private final Dialogs dialogs;
    private final Texts texts;

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final DoubleProperty progress = new SimpleDoubleProperty(TaskRunner.UNKNOWN);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private TaskRunner.@Nullable Job job;

    /** Idle. */
    public FileWriting(TaskRunner runner, Dialogs dialogs, Texts texts) {
        this.runner = runner;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** Writes the file whole or not at all. */
    @FunctionalInterface
    public interface Errand {
        /** Does it. @throws vn.xeploai.model.problem.ProblemException when it is refused */
        void write(Path file, Progress progress);
    }

    /** Whether something is being written. */
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** From 0 to 1, or unknown. */
    public DoubleProperty progress() {
        return progress;
    }

    /** How it ended. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Writes that file; nothing happens while another is being written. */
    public void start(Path file, Errand errand) {
        start(file, errand, this::written, _ -> null);
    }

    /**
     * Writes several files into that folder; nothing happens while something else is being written.
     *
     * @param remedy what can be done about a refusal, {@code null} for nothing
     */
    public void startFolder(Path folder, Errand errand, Function<Problem, Notice.@Nullable Action> remedy) {
        start(folder, errand, this::folderWritten, remedy);
    }

    private void start(
            Path file, Errand errand, Consumer<Path> done, Function<Problem, Notice.@Nullable Action> remedy) {
        if (running.get()) {
            return;
        }
        notice.set(null);
        progress.set(TaskRunner.UNKNOWN);
        running.set(true);
        job = runner.start(
                state -> {
                    errand.write(file, state);
                    return file;
                },
                new TaskRunner.Reply<>(done, thrown -> refused(thrown, remedy), progress::set));
    }

    /** Asks the work to stop. */
    public void cancel() {
        TaskRunner.Job current = job;
        if (current != null) {
            current.cancel();
        }
    }

    /** Puts away the sentence how it ended. */
    public void dismiss() {
        notice.set(null);
    }

    private void written(Path file) {
        running.set(false);
        notice.set(new Notice(
                Notice.Kind.DONE,
                texts.get("ui.export.done", Map.of("file", file.toString())),
                new Notice.Action(texts.get("ui.export.open-folder"), () -> dialogs.showFolderOf(file)),
                new Notice.Action(texts.get("ui.export.open-file"), () -> dialogs.open(file))));
    }

    private void folderWritten(Path folder) {
        running.set(false);
        notice.set(new Notice(
                Notice.Kind.DONE,
                texts.get("ui.export.folder-done", Map.of("folder", folder.toString())),
                new Notice.Action(texts.get("ui.export.open-folder"), () -> dialogs.open(folder))));
    }

    private void refused(Throwable thrown, Function<Problem, Notice.@Nullable Action> remedy) {
        running.set(false);
        notice.set(switch (Failure.of(thrown)) {
            case Failure.Known known ->
                new Notice(Notice.Kind.ERROR, texts.of(known.problem()), remedy.apply(known.problem()));
            case Failure.GivenUp _ -> Notice.of(Notice.Kind.INFO, texts.get("ui.export.cancelled"));
            case Failure.Bug bug -> Notice.of(
                    Notice.Kind.ERROR, texts.get("ui.bug.line", Map.of("code", bug.report().code())));
        });
    }
}
