package vn.xeploai.work.reconciling;

/** Reads printed tables that somebody copied elsewhere. */
@FunctionalInterface
public interface PastedTables {
    /**
     * The lines of that block of cells, with or without a header. Never throws for what is in it: that is a problem. Where
     * there is no header, a warning says how the columns were understood.
     */
    PrintedTable read(String block);
}
