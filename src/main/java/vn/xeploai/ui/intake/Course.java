package vn.xeploai.ui.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;

/** Where taking in a workbook stands, and what runs for it; one thing at a time, and it can be done once more. */
final class Course {
    final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Idle(List.of()));
    final DoubleProperty progress = new SimpleDoubleProperty(TaskRunner.UNKNOWN);

    private final TaskRunner runner;
    private final Texts texts;
    private String name = "";
    private Runnable repeat = () -> {};
    private TaskRunner.@Nullable Job job;

    Course(TaskRunner runner, Texts texts) {
        this.runner = runner;
        this.texts = texts;
    }

    /** What people call that which is taken in or back. */
    String name() {
        return name;
    }

    void name(String other) {
        name = other;
    }

    /** What doing it again means. */
    void repeatWith(Runnable errand) {
        repeat = errand;
    }

    void again() {
        repeat.run();
    }

    /**
     * Shows that it runs, and runs it.
     *
     * @param during shown meanwhile
     * @param cancelled key of what is said when it was stopped
     */
    <T> void run(Step during, TaskRunner.Errand<T> errand, Consumer<? super T> done, String cancelled) {
        progress.set(TaskRunner.UNKNOWN);
        step.set(during);
        job = runner.start(errand, new TaskRunner.Reply<>(done, thrown -> refused(thrown, cancelled), progress::set));
    }

    /** Runs it while what is shown stays. */
    <T> void runBehind(TaskRunner.Errand<T> errand, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        job = runner.start(errand, TaskRunner.Reply.of(done, failed));
    }

    void refused(Throwable thrown, String cancelled) {
        step.set(new Step.Refused(
                switch (Failure.of(thrown)) {
                    case Failure.Known known -> texts.of(known.problem());
                    case Failure.GivenUp _ -> texts.get(cancelled);
                    case Failure.Bug bug -> texts.get("ui.intake.bug", Map.of("code", bug.report().code()));
                }));
    }

    void cancel() {
        TaskRunner.Job current = job;
        if (current != null) {
            current.cancel();
        }
    }

    void forget() {
        name = "";
        repeat = () -> {};
        step.set(new Step.Idle(List.of()));
    }
}
