package vn.xeploai.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.boot.Shell.Answer;
import vn.xeploai.cli.ExitStatus;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.ui.rating.RatingErrands;
import vn.xeploai.work.deciding.DecidingAnswer;
import vn.xeploai.work.deciding.DecidingProblem;
import vn.xeploai.work.judging.FactSpelling;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.rating.SheetKey;
import vn.xeploai.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** A disciplined member from the refusal to the line in the list of overrides, as the window and the command line do it. */
class OverrideListTest {
    private static final SheetKey CELL = new SheetKey.Members(2025, "P.1");
    private static final Decision PAPER = new Decision("Ban Thường vụ Đảng ủy", "12-QĐ/ĐU", LocalDate.of(2025, 12, 20));
    private static final Decision ALLOWED = new Decision("Ban Thường vụ Huyện ủy", "31-KL/HU", LocalDate.of(2025, 12, 18));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void an_override_is_in_the_list_with_level_article_reason_and_document() throws IOException {
        Path data = folder.resolve("data");
        TestWorkbook workbook = new TestWorkbook()
                .sheet("Tổ chức", "Mã|Mã cấp trên|Tên tổ chức đảng|Cấp")
                .line("P||Đảng bộ phường Sông Xanh|Đảng bộ cơ sở")
                .line("P.1|P|Chi bộ tổ dân phố 1|Chi bộ trực thuộc")
                .sheet("Đảng viên", "Mã chi bộ|Mã đảng viên|Họ và tên|Ngày sinh|Ngày vào Đảng")
                .line("P.1|D1|Lê Thị Thử|01/02/1960|03/02/1985")
                .line("P.1|D2|Trần Văn Mẫu|01/02/1961|03/02/1985")
                .sheet("Xếp loại đảng viên", "Năm|Mã chi bộ|Mã đảng viên|Mức quyết định")
                .line("2025|P.1|D1|HTTNV")
                .line("2025|P.1|D2|HTTNV");
        Answer taken = Shell.type("import", workbook.write(folder.resolve("phuong.xlsx")).toString(), "--data", data.toString());
        assertThat(taken.status()).as(taken.out() + taken.err()).isEqualTo(ExitStatus.DONE);
        assertThat(words(data)).as("nothing is in the list before").noneMatch(line -> line.contains("Lê Thị Thử"));

        try (Desk desk = DataDirectory.open(data)) {
            RatingErrands errands = new RatingErrands(desk, EditionReader.shipped(), () -> 2026);
            String who = errands.load(CELL).entries().stream()
                    .filter(each -> "D1".equals(each.code())).findFirst().orElseThrow().subject();
            Disciplines reprimand = new Disciplines(List.of(new Discipline(
                    DisciplineForm.REPRIMAND, LocalDate.of(2025, 5, 5), LocalDate.of(2025, 2, 1), true, Discipline.Place.HERE)));
            assertThat(errands.note(CELL, who, "disciplines", FactSpelling.write(reprimand))).isEmpty();
            Map<String, Outcome> good = Map.of(who, new Outcome.Rated("HTTNV", false));
            DecidingAnswer.Refused refused = (DecidingAnswer.Refused) errands.deciding().decide(CELL, good, PAPER);
            Problem why = refused.refusals().getFirst().problem();
            assertThat(why.code()).isEqualTo(DecidingProblem.FORBIDDEN);
            assertThat(why.arguments().values()).contains("Đ11.4", "366-QĐ/TW");
            assertThat(errands.deciding().override(CELL, who, "HTTNV", new Decision("", "31-KL/HU", null), "khắc phục xong"))
                    .isInstanceOf(DecidingAnswer.Refused.class);
            assertThat(errands.deciding().override(CELL, who, "HTTNV", ALLOWED, "đã khắc phục xong hậu quả"))
                    .isInstanceOf(DecidingAnswer.Done.class);
            assertThat(errands.deciding().decide(CELL, good, PAPER)).isInstanceOf(DecidingAnswer.Done.class);
        }

        List<String> lines = words(data).stream().filter(line -> line.contains("Lê Thị Thử")).toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().split("\\|")).containsSubsequence("1", "Lê Thị Thử", "Chi bộ tổ dân phố 1", "HTTNV", "HTTNV");
        assertThat(lines.getFirst())
                .contains("M-04", "Đ11.4", "366-QĐ/TW")
                .contains("đã khắc phục xong hậu quả")
                .contains("31-KL/HU, 18/12/2025, Ban Thường vụ Huyện ủy");
        assertThat(words(data)).noneMatch(line -> line.contains("Trần Văn Mẫu"));
    }

    /** The rows of the list as the command line writes it. */
    private List<String> words(Path data) throws IOException {
        Path file = folder.resolve("ds-" + System.nanoTime() + ".xlsx");
        Answer written = Shell.type("report", "overrides", "--data", data.toString(), "--year", "2025", "--unit", "P",
                "--out", file.toString());
        assertThat(written.status()).as(written.out() + written.err()).isEqualTo(ExitStatus.DONE);
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook read = new XSSFWorkbook(file.toString())) {
            return IntStream.rangeClosed(0, read.getSheetAt(0).getLastRowNum())
                    .mapToObj(read.getSheetAt(0)::getRow)
                    .map(row -> row == null ? "" : line(row, shown))
                    .toList();
        }
    }

    private static String line(Row row, DataFormatter shown) {
        StringBuilder line = new StringBuilder();
        row.forEach(cell -> line.append(shown.formatCellValue(cell)).append('|'));
        return line.toString();
    }
}
