package vn.xeploai.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/** The few things that need a window of the operating system. */
public interface Dialogs {
    /** Asks which workbook to read; empty when the user gave up. */
    Optional<Path> chooseWorkbookToRead();

    /** Asks where to write a workbook; empty when the user gave up. */
    Optional<Path> chooseWorkbookToWrite(String suggestedName);

    /** Shows the folder of that file in the file manager. */
    void showFolderOf(Path file);

    /** Puts words on the clipboard. */
    void copy(String words);

    /** The words on the clipboard, or nothing. */
    String pasted();
}
