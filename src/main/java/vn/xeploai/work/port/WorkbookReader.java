package vn.xeploai.work.port;

import java.nio.file.Path;

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
    WorkbookContent read(Path file, Progress progress);
}
