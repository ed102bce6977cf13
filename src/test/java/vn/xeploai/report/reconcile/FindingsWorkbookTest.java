package vn.xeploai.report.reconcile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.reconcile.PrintedLine;
import vn.xeploai.rules.reconcile.PrintedPercent;
import vn.xeploai.rules.reconcile.Reconciliation;
import vn.xeploai.text.Texts;
import vn.xeploai.work.reconciling.ReconcileProblem;
import vn.xeploai.work.reconciling.ReconciledFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FindingsWorkbookTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_workbook_has_a_row_for_each_finding_and_each_unreadable_row_as_printed() throws IOException {
        PrintedLine line = new PrintedLine(
                5, "=cmd|' /C calc'!A0", 29L, 29L, "HTTNV", 28L, new PrintedPercent(new BigDecimal("96.60"), 2));
        Problem unread = Problem.error(ReconcileProblem.LEVEL_MISSING, "D3", Map.of("row", "3", "column", "Mức", "value", ""));
        Problem whole = Problem.error(ReconcileProblem.NO_HEADER, "a.csv", Map.of("file", "a.csv", "columns", "c"));
        Problem said = Problem.error(ReconcileProblem.COUNT_ABOVE_WHOLE, "5", Map.of("row", "5", "count", "1", "size", "0"));
        ReconciledFile answer = new ReconciledFile(1, Reconciliation.of(List.of(line)), List.of(unread, whole, said));
        Path file = folder.resolve("findings.xlsx");
        FindingsWorkbook.write(answer, Texts.vietnamese(), file);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = book.getSheet("Đối chiếu");
            assertThat(words(sheet.getRow(0))).startsWith("Dòng", "Nhóm", "Mức").hasSize(9);
            assertThat(words(sheet.getRow(1))).startsWith("3", "").contains("chưa đọc được").last().asString().startsWith("Dòng 3");
            assertThat(words(sheet.getRow(2))).startsWith(
                    "5", "=cmd|' /C calc'!A0", "HTTNV", "28", "96,60", "sai", "96,55", "29");
            assertThat(sheet.getRow(3)).isNull();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void a_place_that_does_not_exist_is_refused() {
        ReconciledFile nothing = new ReconciledFile(0, List.of(), List.of());
        Path nowhere = folder.resolve("missing").resolve("a.xlsx");
        assertThatThrownBy(() -> FindingsWorkbook.write(nothing, Texts.vietnamese(), nowhere)).isInstanceOf(ProblemException.class);
    }

    private static List<String> words(Row row) {
        List<String> words = new ArrayList<>();
        for (Cell cell : row) {
            words.add(cell.getStringCellValue());
        }
        return words;
    }
}
