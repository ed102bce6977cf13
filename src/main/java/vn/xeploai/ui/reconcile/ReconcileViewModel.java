package vn.xeploai.ui.reconcile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.reconcile.ReconcileReport;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.reconciling.ReconciledFile;

/** Đối chiếu số liệu: takes a pasted table or a file, shows what is to be said of each row. Stores nothing. */
public final class ReconcileViewModel {
    /** Which rows are shown. */
    enum Filter {
        ALL,
        FAULTS
    }

    private final ReconcileDesk desk;
    private final TaskRunner runner;
    private final Dialogs dialogs;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<ReconcileStep> step = new ReadOnlyObjectWrapper<>(new ReconcileStep.Empty());
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
    private Filter filter = Filter.ALL;
    private Runnable repeat = () -> {};
    private TaskRunner.@Nullable Job job;

    /** Empty. */
    public ReconcileViewModel(ReconcileDesk desk, TaskRunner runner, Dialogs dialogs, Texts texts) {
        this.desk = desk;
        this.runner = runner;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<ReconcileStep> step() {
        return step.getReadOnlyProperty();
    }

    /** How copying or writing ended. */
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** The rows under the filter. */
    ObservableList<FindingRow> rows() {
        return rows;
    }

    Filter filter() {
        return filter;
    }

    /** Whether a table is being checked. */
    public boolean isWorking() {
        return step.get() instanceof ReconcileStep.Working;
    }

    /** Checks what is on the clipboard. */
    public void paste() {
        String block = dialogs.pasted();
        if (block.isBlank()) {
            notice.set(Notice.of(Notice.Kind.WARNING, texts.get("ui.reconcile.nothing-to-paste")));
        } else {
            check(texts.get("ui.reconcile.pasted"), () -> desk.pasted(block));
        }
    }

    /** Asks for a file and checks it. */
    public void choose() {
        if (!isWorking()) {
            dialogs.chooseTableToRead().ifPresent(file -> check(String.valueOf(file.getFileName()), () -> desk.file(file)));
        }
    }

    /** Does the same once more, e.g. after the file was mended. */
    void again() {
        repeat.run();
    }

    /** Stops checking. */
    public void cancel() {
        TaskRunner.Job current = job;
        if (current != null) {
            current.cancel();
        }
    }

    void show(Filter wanted) {
        filter = wanted;
        refill();
    }

    /** Puts the rows that are shown on the clipboard, with headings, ready for a spreadsheet. */
    void copyAll() {
        copy(rows);
    }

    /** Puts those rows on the clipboard, with headings. */
    void copy(List<FindingRow> chosen) {
        String headings = String.join("\t", new ReconcileReport(texts).headings());
        dialogs.copy(Stream.concat(Stream.of(headings), chosen.stream().map(FindingRow::tabbed)).collect(Collectors.joining("\n")));
        notice.set(Notice.of(
                Notice.Kind.DONE, texts.get("ui.names.copied", Map.of("count", Numbers.count(chosen.size())))));
    }

    /** Asks for a place and writes all findings there. */
    public void export() {
        if (step.get() instanceof ReconcileStep.Shown shown) {
            dialogs.chooseFileToWrite(texts.get("ui.reconcile.file-name")).ifPresent(file -> write(shown.table(), file));
        }
    }

    private void check(String source, Errand errand) {
        if (isWorking()) {
            return;
        }
        repeat = () -> check(source, errand);
        ReconcileStep before = step.get();
        notice.set(null);
        step.set(new ReconcileStep.Working(source));
        job = runner.start(
                progress -> {
                    Checked checked = Checked.of(errand.answer(), texts);
                    if (progress.isCancelled()) {
                        throw new CancellationException();
                    }
                    return checked;
                },
                TaskRunner.Reply.of(checked -> checked(source, checked), thrown -> stopped(source, before, thrown)));
    }

    private void checked(String source, Checked checked) {
        filter = Filter.ALL;
        if (checked.rows().isEmpty()) {
            String nothing = texts.get("reconcile.nothing");
            step.set(new ReconcileStep.Refused(
                    source, checked.remarks().isEmpty() ? nothing : String.join("\n", checked.remarks())));
        } else {
            step.set(new ReconcileStep.Shown(source, checked));
        }
        refill();
    }

    private void stopped(String source, ReconcileStep before, Throwable thrown) {
        step.set(switch (Failure.of(thrown)) {
            case Failure.GivenUp _ -> before;
            case Failure.Known known -> new ReconcileStep.Refused(source, texts.of(known.problem()));
            case Failure.Bug bug ->
                new ReconcileStep.Refused(source, texts.get("ui.bug.line", Map.of("code", bug.report().code())));
        });
    }

    private void refill() {
        rows.setAll(step.get() instanceof ReconcileStep.Shown shown
                ? shown.table().rows().stream().filter(row -> filter == Filter.ALL || row.line().isFault()).toList()
                : List.of());
    }

    private void write(Checked table, Path file) {
        notice.set(null);
        job = runner.start(
                _ -> {
                    desk.write(table.answer(), file);
                    return file;
                },
                TaskRunner.Reply.of(this::written, this::refused));
    }

    private void written(Path file) {
        notice.set(new Notice(
                Notice.Kind.DONE,
                texts.get("ui.reconcile.exported", Map.of("file", file.toString())),
                new Notice.Action(texts.get("ui.export.open-folder"), () -> dialogs.showFolderOf(file))));
    }

    private void refused(Throwable thrown) {
        notice.set(switch (Failure.of(thrown)) {
            case Failure.Known known -> Notice.of(Notice.Kind.ERROR, texts.of(known.problem()));
            case Failure.GivenUp _ -> null;
            case Failure.Bug bug -> Notice.of(
                    Notice.Kind.ERROR, texts.get("ui.bug.line", Map.of("code", bug.report().code())));
        });
    }

    /** Reads and checks a table. */
    private interface Errand {
        ReconciledFile answer();
    }
}
