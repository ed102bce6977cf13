package vn.xeploai.work.port;

import java.nio.file.Path;
import java.util.List;

import vn.xeploai.work.port.workbook.MatchTarget;
import vn.xeploai.work.port.workbook.ReadingChoices;
import vn.xeploai.work.port.workbook.WorkbookContent;

/** Port: đọc một tệp bảng tính của chương trình. */
public interface WorkbookReader {
    /**
     * Reads the whole workbook and understands its cells; wrong cells, unknown columns and the like are problems in the
     * content.
     *
     * @throws vn.xeploai.model.problem.ProblemException with an {@code IN-} code when the file is no usable workbook
     * @throws java.util.concurrent.CancellationException when the progress was cancelled
     */
    default WorkbookContent read(Path file, Progress progress) {
        return read(file, ReadingChoices.NONE, progress);
    }

    /** The same with what people decided about its columns and cells; the file itself is left as it is. */
    WorkbookContent read(Path file, ReadingChoices choices, Progress progress);

    /** The same for a block of cells copied from a spreadsheet; without a header of its own it has those names. */
    WorkbookContent readPasted(String block, List<String> headers, ReadingChoices choices);

    /** What columns of lists may be said to hold. */
    List<MatchTarget> targets();
}
