package vn.xeploai.work.port;

import java.util.List;
import java.util.Set;

/** Port: sổ các lần nhập. Remembers what each import replaced, row by row and field by field, across restarts. */
public interface ImportJournal {
    /** Opens the line of a new import and returns its number. What older imports replaced is let go when there are many. */
    int begin(String file, int added, int changed, int same);

    /**
     * Lets the import write those records and remembers how they stood before and after.
     *
     * @param keys of the records written, each by the parts of its key
     */
    void keep(int number, JournalPart part, List<List<String>> keys, Runnable write);

    /** The last imports, latest first. */
    List<PastImport> latest(int most);

    /** Years and units whose results and targets that import wrote; with the cell a row stood in before, after and stands in now. */
    Set<TouchedUnit> touched(int number);

    /**
     * Puts everything that import wrote back as it was. When the answer is not empty something is in the way and the
     * caller must give the whole transaction up.
     */
    List<UndoObstacle> undo(int number, Progress progress);
}
