package vn.xeploai.ui.summary;

import java.nio.file.Path;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;

/** Xuất báo cáo: asks where, writes off the screen's thread, says where the file is. */
public final class ExportViewModel {
    private final ReportDesk desk;
    private final TaskRunner runner;
    private final Dialogs dialogs;
    private final Texts texts;

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final DoubleProperty progress = new SimpleDoubleProperty(TaskRunner.UNKNOWN);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private TaskRunner.@Nullable Job job;

    /** Idle. */
    public ExportViewModel(ReportDesk desk, TaskRunner runner, Dialogs dialogs, Texts texts) {
        this.desk = desk;
        this.runner = runner;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** Whether a report is being written. */
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

    /** Asks for a file and writes the report there; one at a time. */
    public void export(int year, String unitCode) {
        if (running.get()) {
            return;
        }
        Map<String, String> name = Map.of("year", String.valueOf(year), "unit", unitCode.isEmpty() ? "" : "-" + unitCode);
        dialogs.chooseWorkbookToWrite(texts.get("ui.export.file-name", name))
                .ifPresent(file -> write(year, unitCode.isEmpty() ? null : unitCode, file));
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

    private void write(int year, @Nullable String unitCode, Path file) {
        notice.set(null);
        progress.set(TaskRunner.UNKNOWN);
        running.set(true);
        job = runner.start(
                state -> {
                    desk.write(year, unitCode, file, state);
                    return file;
                },
                new TaskRunner.Reply<>(this::written, this::refused, progress::set));
    }

    private void written(Path file) {
        running.set(false);
        notice.set(new Notice(
                Notice.Kind.DONE,
                texts.get("ui.export.done", Map.of("file", file.toString())),
                new Notice.Action(texts.get("ui.export.open-folder"), () -> dialogs.showFolderOf(file))));
    }

    private void refused(Throwable thrown) {
        running.set(false);
        notice.set(switch (Failure.of(thrown)) {
            case Failure.Known known -> Notice.of(Notice.Kind.ERROR, texts.of(known.problem()));
            case Failure.GivenUp _ -> Notice.of(Notice.Kind.INFO, texts.get("ui.export.cancelled"));
            case Failure.Bug bug -> Notice.of(
                    Notice.Kind.ERROR, texts.get("ui.bug.line", Map.of("code", bug.report().code())));
        });
    }
}
