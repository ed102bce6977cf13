package vn.xeploai.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.work.scoring.ScoreSheetFile;
import vn.xeploai.work.scoring.ScoringProblem;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreWorkbookTest {
    private final ScoreWorkbook workbook = new ScoreWorkbook();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void what_was_written_reads_back_as_the_same_sheets() throws IOException {
        List<ScoreSheet> sheets = List.of(
                new ScoreSheet(2025, ScoringGroup.LEADER, List.of(
                        new Criterion(UUID.randomUUID(), ScorePart.COMMON, false, "Chính trị, tư tưởng", null),
                        new Criterion(UUID.randomUUID(), ScorePart.COMMON, true, "=SUM(A1)", new BigDecimal("12.25")),
                        new Criterion(UUID.randomUUID(), ScorePart.COMMON, true, "- gạch đầu dòng", new BigDecimal("0.1")),
                        new Criterion(UUID.randomUUID(), ScorePart.RESULTS, false, "Kết quả", new BigDecimal("70")))),
                new ScoreSheet(2025, ScoringGroup.COLLECTIVE, List.of(
                        new Criterion(UUID.randomUUID(), ScorePart.RESULTS, false, "Chưa có điểm", null))));
        Path file = folder.resolve("phieu.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(sheets, out);
        }
        ScoreSheetFile.Content read = workbook.read(file, 2026);
        assertThat(read.problems()).isEmpty();
        assertThat(read.sheets()).extracting(ScoreSheet::year).containsOnly(2026);
        assertThat(read.sheets()).extracting(ScoreSheet::group).containsExactly(ScoringGroup.LEADER, ScoringGroup.COLLECTIVE);
        for (int i = 0; i < sheets.size(); i++) {
            assertThat(read.sheets().get(i).criteria()).usingRecursiveComparison().ignoringFields("id").isEqualTo(sheets.get(i).criteria());
        }
    }

    @Test
    void columns_come_in_any_order_below_a_title_and_every_wrong_cell_is_told() throws IOException {
        Path file = write(
                List.of("PHIẾU CHẤM ĐIỂM"),
                List.of("Điểm tối đa", "TIÊU CHÍ CON", "Tiêu chí", "phần", "NHÓM"),
                List.of("10", "", "Một", "Chung", "giữ chức vụ"),
                List.of("", "", "", "", ""),
                List.of("mười", "", "Hai", "Chung", "Giữ chức vụ"),
                List.of("1", "Con", "Cha", "Chung", "Giữ chức vụ"),
                List.of("2,5", "", "Ba", "Phần lạ", "Nhóm lạ"));
        ScoreSheetFile.Content read = workbook.read(file, 2025);
        assertThat(read.problems()).extracting(Problem::code).containsOnly(ScoringProblem.ROW_UNREADABLE);
        assertThat(read.problems()).extracting(each -> each.arguments().get("row") + " " + each.arguments().get("column"))
                .containsExactly("5 Điểm tối đa", "6 Tiêu chí con", "7 Nhóm", "7 Phần");
    }

    @Test
    void a_workbook_of_something_else_is_told() throws IOException {
        Path file = write(List.of("Mã", "Tên"), List.of("1", "2"));
        assertThat(workbook.read(file, 2025).problems()).extracting(Problem::code)
                .containsExactly(ScoringProblem.NO_SHEET_IN_FILE);
    }

    @SafeVarargs
    private Path write(List<String>... rows) throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Bảng");
            for (int r = 0; r < rows.length; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows[r].size(); c++) {
                    row.createCell(c).setCellValue(rows[r].get(c));
                }
            }
            book.write(out);
        }
        return file;
    }
}
