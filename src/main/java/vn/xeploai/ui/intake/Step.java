package vn.xeploai.ui.intake;

import java.util.List;

/** Where taking in a workbook stands. */
public sealed interface Step {
    /** No workbook chosen. */
    record Idle() implements Step {}

    /** Being read and compared. */
    record Checking() implements Step {}

    /** Something must be mended first; nothing was written. */
    record Faulty(List<ProblemRow> problems) implements Step {}

    /**
     * May be written.
     *
     * @param workbook what was checked
     * @param sheets what each sheet would do
     * @param changes rows that would replace what is stored
     * @param notes what is worth knowing
     */
    record Ready(CheckedWorkbook workbook, List<SheetRow> sheets, List<ChangeRow> changes, List<ProblemRow> notes)
            implements Step {
        /** All sheets together. */
        SheetRow sum() {
            return SheetRow.sum(sheets);
        }

        /** Nothing in it is new. */
        boolean isNothingNew() {
            return sum().fresh() + sum().changed() == 0;
        }
    }

    /** Being written. */
    record Writing() implements Step {}

    /** Written. */
    record Done(String sentence) implements Step {}

    /** Stopped; nothing was written. */
    record Refused(String sentence) implements Step {}
}
