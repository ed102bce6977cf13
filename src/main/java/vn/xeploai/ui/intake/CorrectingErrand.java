package vn.xeploai.ui.intake;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;

import vn.xeploai.work.importing.Correction;
import vn.xeploai.work.importing.RowState;

/** Sửa ô khi xem trước: reads cells otherwise than they stand in the file, and checks everything anew behind the preview. */
final class CorrectingErrand {
    private final IntakeDesk desk;
    private final Course course;
    private final ObjectProperty<Filter> filter;
    private final String cancelled;
    private final BooleanProperty rechecking = new SimpleBooleanProperty();
    private final Corrections corrections = new Corrections();

    /**
     * With nothing corrected.
     *
     * @param filter follows when no row is wrong any more
     * @param cancelled key of what is said when the check was stopped
     */
    CorrectingErrand(IntakeDesk desk, Course course, ObjectProperty<Filter> filter, String cancelled) {
        this.desk = desk;
        this.course = course;
        this.filter = filter;
        this.cancelled = cancelled;
    }

    /** Whether the workbook is being read once more because a cell was corrected. */
    BooleanProperty rechecking() {
        return rechecking;
    }

    Map<String, Correction> byAddress() {
        return corrections.byAddress();
    }

    Collection<Correction> all() {
        return corrections.all();
    }

    void clear() {
        corrections.clear();
    }

    /**
     * Corrects a cell, and all that say the same where nobody knows the word.
     *
     * @param now what is taken in
     * @param workbook as it was checked last
     * @param field what the cell holds, for people
     * @param shown what it says now
     * @param replaced told what is taken in from now on
     */
    void correct(
            IntakeSource now, CheckedWorkbook workbook, String address, String field, String shown, String typed,
            Consumer<IntakeSource> replaced) {
        String said = typed.strip();
        if (shown.equals(said)) {
            return;
        }
        corrections.put(address, field, shown, said);
        workbook.alike(address, field, shown).forEach(each -> corrections.put(each, field, shown, said));
        IntakeSource corrected = now.corrected(corrections.texts());
        replaced.accept(corrected);
        recheck(corrected);
    }

    private void recheck(IntakeSource corrected) {
        rechecking.set(true);
        course.runBehind(
                state -> desk.check(corrected, state),
                workbook -> {
                    rechecking.set(false);
                    if (filter.get() == Filter.WRONG && workbook.count(RowState.WRONG) == 0) {
                        filter.set(workbook.hasErrors() ? Filter.NOTES : Filter.ALL);
                    }
                    course.step.set(new Step.Preview(workbook));
                },
                thrown -> {
                    rechecking.set(false);
                    course.refused(thrown, cancelled);
                });
    }
}
