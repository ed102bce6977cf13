package vn.xeploai.ui.intake;

import java.nio.file.Path;

import vn.xeploai.work.port.Progress;

/** Checks workbooks against what is stored. */
@FunctionalInterface
public interface IntakeDesk {
    /** Reads and checks the whole workbook; stores nothing. */
    CheckedWorkbook check(Path file, Progress progress);
}
