package vn.xeploai.work.scoring;

import java.nio.file.Path;
import java.util.List;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.ScoreSheet;

/** Port: phiếu chấm điểm trong một tệp bảng tính. What was written reads back as the same sheets, but for the ids. */
public interface ScoreSheetFile {
    /**
     * What a workbook holds.
     *
     * @param sheets of one year, one for each group that has rows
     * @param problems rows that cannot be read; then nothing of it should be taken
     */
    record Content(List<ScoreSheet> sheets, List<Problem> problems) {
        /** Keeps its own copies. */
        public Content {
            sheets = List.copyOf(sheets);
            problems = List.copyOf(problems);
        }
    }

    /** Writes those sheets. @throws vn.xeploai.model.problem.ProblemException when the place refuses it */
    void write(List<ScoreSheet> sheets, Path file);

    /**
     * Reads the sheets of a workbook as those of that year.
     *
     * @throws vn.xeploai.model.problem.ProblemException with an {@code IN-} code when the file is no usable workbook
     */
    Content read(Path file, int year);
}
