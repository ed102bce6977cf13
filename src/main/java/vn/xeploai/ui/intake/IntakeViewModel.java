package vn.xeploai.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;

/** Nhập tệp Excel: choose, check, look, write. Nothing is stored before the user says so. */
public final class IntakeViewModel {
    private final IntakeDesk desk;
    private final TaskRunner runner;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Runnable stored;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Idle());
    private final DoubleProperty progress = new SimpleDoubleProperty(TaskRunner.UNKNOWN);
    private String source = "";
    private Runnable repeat = () -> {};
    private TaskRunner.@Nullable Job job;

    /**
     * Idle.
     *
     * @param stored told after something was written
     */
    public IntakeViewModel(IntakeDesk desk, TaskRunner runner, Dialogs dialogs, Texts texts, Runnable stored) {
        this.desk = desk;
        this.runner = runner;
        this.dialogs = dialogs;
        this.texts = texts;
        this.stored = stored;
    }

    /** Where the errand stands. */
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** From 0 to 1, or unknown. */
    public DoubleProperty progress() {
        return progress;
    }

    /** Name of the workbook, or empty. */
    public String source() {
        return source;
    }

    /** Whether something runs that must not be left alone. */
    public boolean isWorking() {
        return step.get() instanceof Step.Checking || step.get() instanceof Step.Writing;
    }

    /** Asks for a workbook and checks it. */
    public void choose() {
        if (!isWorking()) {
            dialogs.chooseWorkbookToRead().ifPresent(this::check);
        }
    }

    /** Does the same once more, e.g. after the workbook was mended. */
    public void again() {
        if (!isWorking()) {
            repeat.run();
        }
    }

    /** Checks that workbook. */
    public void check(Path chosen) {
        source = String.valueOf(chosen.getFileName());
        repeat = () -> check(chosen);
        progress.set(TaskRunner.UNKNOWN);
        step.set(new Step.Checking());
        job = runner.start(
                state -> desk.check(chosen, state),
                new TaskRunner.Reply<>(this::checked, thrown -> refused(thrown, false), progress::set));
    }

    /** Writes what was checked. */
    public void write() {
        if (step.get() instanceof Step.Ready ready) {
            progress.set(TaskRunner.UNKNOWN);
            step.set(new Step.Writing());
            job = runner.start(
                    state -> {
                        ready.workbook().write().run(state);
                        return ready;
                    },
                    new TaskRunner.Reply<>(this::written, thrown -> refused(thrown, true), progress::set));
        }
    }

    /**
     * Fills an empty database with invented data.
     *
     * @param filled told when they are stored
     */
    public void fill(CheckedWorkbook.Write sample, Runnable filled) {
        source = texts.get("ui.intake.sample");
        repeat = () -> fill(sample, filled);
        progress.set(TaskRunner.UNKNOWN);
        step.set(new Step.Writing());
        job = runner.start(
                state -> {
                    sample.run(state);
                    return source;
                },
                new TaskRunner.Reply<>(
                        _ -> {
                            step.set(new Step.Done(texts.get("ui.intake.sample-done")));
                            filled.run();
                        },
                        thrown -> refused(thrown, true),
                        progress::set));
    }

    /** Asks what runs to stop. */
    public void cancel() {
        TaskRunner.Job current = job;
        if (current != null) {
            current.cancel();
        }
    }

    /** Forgets the workbook. */
    public void leave() {
        if (!isWorking()) {
            source = "";
            repeat = () -> {};
            step.set(new Step.Idle());
        }
    }

    /** Puts the problems on the clipboard, ready for a spreadsheet. */
    public void copyProblems() {
        if (step.get() instanceof Step.Faulty faulty) {
            dialogs.copy(faulty.problems().stream().map(ProblemRow::tabbed).collect(Collectors.joining("\n")));
        }
    }

    private void checked(CheckedWorkbook workbook) {
        List<ProblemRow> problems = workbook.problems().stream().map(each -> ProblemRow.of(each, texts)).toList();
        if (workbook.hasErrors()) {
            step.set(new Step.Faulty(problems));
            return;
        }
        List<ChangeRow> changes = workbook.rows().stream()
                .filter(row -> row.state() == CheckedWorkbook.State.CHANGED)
                .map(ChangeRow::of)
                .toList();
        step.set(new Step.Ready(workbook, SheetRow.of(workbook.rows()), changes, problems));
    }

    private void written(Step.Ready ready) {
        SheetRow sum = ready.sum();
        step.set(new Step.Done(texts.get("ui.intake.done", Map.of(
                "file", source,
                "fresh", Numbers.count(sum.fresh()),
                "changed", Numbers.count(sum.changed()),
                "same", Numbers.count(sum.same())))));
        stored.run();
    }

    private void refused(Throwable thrown, boolean writing) {
        step.set(switch (Failure.of(thrown)) {
            case Failure.Known known -> new Step.Refused(texts.of(known.problem()));
            case Failure.GivenUp _ ->
                new Step.Refused(texts.get(writing ? "ui.intake.write-cancelled" : "ui.intake.check-cancelled"));
            case Failure.Bug bug -> new Step.Refused(texts.get("ui.intake.bug", Map.of("code", bug.report().code())));
        });
    }
}
