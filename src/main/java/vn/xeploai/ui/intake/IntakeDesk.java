package vn.xeploai.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.Organization;
import vn.xeploai.work.importing.ImportProtocol;
import vn.xeploai.work.importing.UndoResult;
import vn.xeploai.work.port.PastImport;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.workbook.MatchTarget;

/** Checks workbooks against what is stored, and takes imports back. Unless it says otherwise it knows no lists and keeps no journal. */
@FunctionalInterface
public interface IntakeDesk {
    /** Reads and checks the whole workbook or block; stores nothing. */
    CheckedWorkbook check(IntakeSource source, Progress progress);

    /** What columns may be said to hold. */
    default List<MatchTarget> targets() {
        return List.of();
    }

    /** Remembers what the columns of a header hold. */
    default void remember(String fingerprint, Map<Integer, List<String>> holds) {}

    /** The organizations a list may be of. */
    default List<Organization> units() {
        return List.of();
    }

    /** The last imports, latest first. */
    default List<PastImport> past() {
        return List.of();
    }

    /** Takes one back, all of it or nothing. */
    default UndoResult undo(int number, Progress progress) {
        return new UndoResult.Refused(List.of());
    }

    /** Writes what an import did to a file, whole or not at all. */
    default void writeProtocol(ImportProtocol protocol, Path file) {}
}
