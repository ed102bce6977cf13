package vn.xeploai.workbook.xlsx;

import java.io.Closeable;
import java.util.List;

import vn.xeploai.work.port.Progress;

/** An open file of sheets and rows, whatever its format. */
public interface Spreadsheet extends Closeable {
    /** Names of the sheets as shown on their tabs, hidden ones too. */
    List<String> sheets();

    /** Whether the sheet at that place has no tab for people to see. */
    boolean isHidden(int sheet);

    /**
     * Streams the rows of the sheet at that place in the list; a chart on a sheet of its own has none.
     *
     * @throws vn.xeploai.model.problem.ProblemException when the sheet is damaged or beyond the limits
     * @throws java.util.concurrent.CancellationException when the progress was cancelled
     */
    void rows(int sheet, RowSink sink, Progress progress);

    @Override
    void close();
}
