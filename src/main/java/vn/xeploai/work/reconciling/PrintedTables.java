package vn.xeploai.work.reconciling;

import java.nio.file.Path;

/** Reads printed tables from files. */
public interface PrintedTables {
    /** The lines of that file. Never throws for what is in the file or for a file that cannot be read: that is a problem. */
    PrintedTable read(Path file);
}
