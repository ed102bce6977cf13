package vn.xeploai.work.port;

import java.nio.file.Path;

/** Port: writes a list into a workbook. */
@FunctionalInterface
public interface ListWriter {
    /**
     * Writes it whole or not at all.
     *
     * @throws vn.xeploai.model.problem.ProblemException {@code RP-} when the place refuses it
     * @throws java.util.concurrent.CancellationException when the progress says so; nothing was written then
     */
    void write(ListSheet list, Path out, Progress progress);
}
