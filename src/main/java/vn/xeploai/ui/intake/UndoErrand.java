package vn.xeploai.ui.intake;

import java.util.Map;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.importing.UndoResult;
import vn.xeploai.work.port.PastImport;

/** Hoàn tác một lần nhập, and the list of those there were. */
final class UndoErrand {
    private final IntakeDesk desk;
    private final Course course;
    private final Texts texts;
    private final Runnable stored;

    UndoErrand(IntakeDesk desk, Course course, Texts texts, Runnable stored) {
        this.desk = desk;
        this.course = course;
        this.texts = texts;
        this.stored = stored;
    }

    void undo(PastImport run) {
        course.name(run.file());
        course.repeatWith(() -> undo(run));
        course.run(new Step.Undoing(run.file()), state -> desk.undo(run.number(), state), this::undone, "intake.undo-cancelled");
    }

    private void undone(UndoResult result) {
        switch (result) {
            case UndoResult.Undone(PastImport run) -> {
                course.step.set(new Step.Undone(texts.get("intake.undo.done", Map.of(
                        "file", run.file(), "rows", Numbers.count((long) run.added() + run.changed())))));
                stored.run();
            }
            case UndoResult.Refused refused ->
                course.step.set(new Step.InTheWay(refused.problems().stream().map(texts::of).toList()));
        }
    }

    /** Reads the last imports while no workbook is chosen. */
    void showPast() {
        if (course.step.get() instanceof Step.Idle) {
            course.runBehind(
                    _ -> desk.past(),
                    past -> {
                        if (course.step.get() instanceof Step.Idle) {
                            course.step.set(new Step.Idle(past));
                        }
                    },
                    thrown -> course.refused(thrown, "ui.intake.check-cancelled"));
        }
    }
}
