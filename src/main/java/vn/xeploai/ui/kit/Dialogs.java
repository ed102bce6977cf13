package vn.xeploai.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The few things that need a window of the operating system. */
public interface Dialogs {
    /** Asks which workbook to read; empty when the user gave up. */
    Optional<Path> chooseWorkbookToRead();

    /** Asks which table of printed figures to read, a workbook or CSV; empty when the user gave up. */
    Optional<Path> chooseTableToRead();

    /** Asks which template to read, of one of those endings without dot; empty when the user gave up. */
    Optional<Path> chooseTemplate(List<String> endings);

    /** Asks where to write a file of the format that the ending of the suggested name tells; empty when the user gave up. */
    Optional<Path> chooseFileToWrite(String suggestedName);

    /** Asks for a folder to write files into; empty when the user gave up. */
    Optional<Path> chooseFolderToWrite();

    /** Shows the folder of that file in the file manager. */
    void showFolderOf(Path file);

    /** Opens that file in the program the user has for it. */
    void open(Path file);

    /** Puts words on the clipboard. */
    void copy(String words);

    /** The words on the clipboard, or nothing. */
    String pasted();
}
