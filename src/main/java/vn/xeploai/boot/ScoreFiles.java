package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.List;

import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.report.output.NewFile;
import vn.xeploai.work.scoring.ScoreSheetFile;
import vn.xeploai.workbook.ScoreWorkbook;

/** Score sheets in workbooks; a file is written whole or not at all. */
final class ScoreFiles implements ScoreSheetFile {
    private final ScoreWorkbook workbook = new ScoreWorkbook();

    @Override
    public void write(List<ScoreSheet> sheets, Path file) {
        NewFile.write(file, stream -> workbook.write(sheets, stream));
    }

    @Override
    public Content read(Path file, int year) {
        return workbook.read(file, year);
    }
}
