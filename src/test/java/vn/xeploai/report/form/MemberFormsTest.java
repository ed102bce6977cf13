package vn.xeploai.report.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.excel.ReportWorkbook;
import vn.xeploai.report.fixture.CountedYear;
import vn.xeploai.report.fixture.InventedMembers;
import vn.xeploai.report.pdf.ReportPages;
import vn.xeploai.report.word.ReportDocument;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.statistics.YearBands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MemberFormsTest {
    @Test
    void members_stand_in_the_order_of_their_given_names() {
        Report report = report("danh-sach-dang-vien", "Trần Văn Tý", "Lê Thị Ánh", "Nguyễn Văn Đạt", "An Bình", "Đỗ Văn Ấn");
        assertThat(names(report)).containsExactly("Lê Thị Ánh", "Đỗ Văn Ấn", "An Bình", "Nguyễn Văn Đạt", "Trần Văn Tý");
    }

    @Test
    void a_list_that_is_not_as_long_as_its_figure_is_refused() {
        YearCount count = InventedMembers.cellOf(2021, 3);
        FormSource source = source(count, new InventedMembers(count, "C", List.of("Lê A", "Lê B")));
        assertThat(catchThrowableOfType(IllegalStateException.class, () -> MemberList.of(source))).hasMessageContaining("2 members");
    }

    @Test
    void a_paper_for_each_cell_is_refused_where_nobody_could_print_them_all() {
        CountedYear counted = new CountedYear(2021);
        for (int i = 0; i < 401; i++) {
            counted.unit("C" + i, null, "Chi bộ " + i, OrganizationLevel.GRASSROOTS_CELL, null, null);
        }
        YearCount count = counted.count();
        ProblemException refused = catchThrowableOfType(ProblemException.class, () ->
                BallotPapers.levels(source(count, new InventedMembers(count, "C1", List.of()))));
        assertThat(refused.problem().code()).isEqualTo(ReportProblem.TOO_MANY_CELLS);
        assertThat(Texts.vietnamese().of(refused.problem())).contains("401 chi bộ", "400");
    }

    @Test
    void ages_are_counted_by_the_day_or_by_the_year_alone() {
        LocalDate end = LocalDate.of(2025, 12, 31);
        assertThat(YearBands.age(BirthDate.on(LocalDate.of(1995, 12, 31)), end)).isEqualTo(30);
        assertThat(YearBands.age(BirthDate.on(LocalDate.of(1996, 1, 1)), end)).isEqualTo(29);
        assertThat(YearBands.age(BirthDate.in(1995), end)).isEqualTo(30);
        assertThat(YearBands.band(YearBands.AGE, 30)).isZero();
        assertThat(YearBands.band(YearBands.AGE, 31)).isOne();
        assertThat(YearBands.band(YearBands.AGE, 99)).isEqualTo(4);
        assertThat(YearBands.years(LocalDate.of(1995, 1, 1), end)).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "2013, LEADER, UNKNOWN", "2018, LEADER, UNKNOWN", "2019, LEADER, FORM_02_2019", "2022, , FORM_02_2019",
        "2023, LEADER, FORM_02B_2023", "2024, ORDINARY, FORM_02A_2023", "2024, , UNKNOWN",
        "2025, ORDINARY, FORM_2B_2025", "2025, LEADER, FORM_2A_2025", "2026, OUTSIDE_POLITICAL_SYSTEM, FORM_2C_2025"
    })
    void the_form_of_a_self_review_follows_the_year_and_the_person(int year, @Nullable ScoreGroup group, SelfReviewForm form) {
        assertThat(SelfReviewForm.of(year, group)).isEqualTo(form);
    }

    @Test
    void a_year_without_a_cap_says_so_and_a_year_with_one_counts_it() {
        YearCount before = InventedMembers.cellOf(2013, 6);
        assertThat(CapControl.of(source(before, new InventedMembers(before, "C", List.of()))).sections().toString())
                .contains("không biết quy định nào");
        CountedYear counted = new CountedYear(2025);
        counted.unit("C", null, "Chi bộ C", OrganizationLevel.GRASSROOTS_CELL, null, counted.organization(2))
                .members("C", counted.member(1), 3)
                .members("C", counted.member(2), 11);
        YearCount count = counted.count();
        Row total = CapControl.of(source(count, new InventedMembers(count, "C", List.of()))).sections().getLast().tables()
                .getFirst().rows().getLast();
        assertThat(total.cells().subList(5, 9)).containsExactly(
                Cell.Amount.of(11), Cell.Amount.of(2), Cell.Amount.of(1), Cell.Amount.of(0));
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void a_name_that_looks_like_a_formula_stays_words_in_every_format(FileFormat format, @TempDir Path folder) throws IOException {
        String[] names = {"=1+1", "+84", "-1", "@SUM(A1)", "=HYPERLINK(\"http://a\")"};
        Path file = folder.resolve("so." + format.ending());
        Report report = report("so-dang-vien", names);
        switch (format) {
            case XLSX -> {
                ReportWorkbook.write(report, file);
                try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
                    List<String> found = new ArrayList<>();
                    workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellStyle().getQuotePrefixed()) {
                            found.add(cell.getStringCellValue());
                        }
                    }));
                    assertThat(found).containsExactlyInAnyOrder(names);
                }
            }
            case DOCX -> {
                ReportDocument.write(report, file);
                try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
                    assertThat(new XWPFWordExtractor(document).getText()).contains(names);
                }
            }
            case PDF -> {
                ReportPages.write(report, file);
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    assertThat(new PDFTextStripper().getText(document)).contains("=1+1", "+84", "@SUM(A1)");
                }
            }
        }
    }

    @Test
    void a_list_too_long_for_a_text_document_is_refused_and_nothing_is_written(@TempDir Path folder) {
        Report report = report("so-dang-vien", IntStream.range(0, 8_001).mapToObj(i -> "Lê Thị " + i).toArray(String[]::new));
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> ReportDocument.write(report, folder.resolve("so.docx")));
        assertThat(refused.problem().code()).isEqualTo(ReportProblem.TOO_LONG);
        assertThat(Texts.vietnamese().of(refused.problem())).contains("8.001", "8.000");
        assertThat(folder).isEmptyDirectory();
    }

    private static Report report(String name, String... members) {
        YearCount count = InventedMembers.cellOf(2021, members.length);
        FormSource source = source(count, new InventedMembers(count, "C", List.of(members)));
        return Reports.find(name).orElseThrow().form().of(source);
    }

    private static FormSource source(YearCount count, People people) {
        return new FormSource(count, () -> null, null, people, DocumentHead.EMPTY, Texts.vietnamese());
    }

    private static List<String> names(Report report) {
        return report.sections().getFirst().tables().getFirst().rows().stream()
                .map(row -> ((Cell.Words) row.cells().get(1)).text())
                .toList();
    }
}
