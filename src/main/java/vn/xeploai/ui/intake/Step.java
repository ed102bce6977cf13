package vn.xeploai.ui.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.importing.ImportProtocol;
import vn.xeploai.work.port.PastImport;

/** Where taking in a workbook stands. */
public sealed interface Step {
    /** No workbook chosen; the last imports. */
    record Idle(List<PastImport> past) implements Step {}

    /** Being read and compared. */
    record Checking() implements Step {}

    /** A header is shown with what its columns are taken for. */
    record Matching(Matcher matcher) implements Step {}

    /** Every row is shown. */
    record Preview(CheckedWorkbook workbook) implements Step {}

    /** Being written. */
    record Writing() implements Step {}

    /** Written; {@code protocol} is {@code null} for invented data. */
    record Done(String sentence, @Nullable ImportProtocol protocol) implements Step {}

    /** Being undone. */
    record Undoing(String file) implements Step {}

    /** Undone. */
    record Undone(String sentence) implements Step {}

    /** Not undone. */
    record InTheWay(List<String> sentences) implements Step {}

    /** Stopped; nothing was written. */
    record Refused(String sentence) implements Step {}
}
