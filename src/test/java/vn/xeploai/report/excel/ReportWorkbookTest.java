package vn.xeploai.report.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Figure;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Source;
import vn.xeploai.report.fixture.CountedYear;
import vn.xeploai.report.fixture.District;
import vn.xeploai.report.form.AnnualReports;
import vn.xeploai.report.form.DocumentHead;
import vn.xeploai.rules.tally.Share;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.YearCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReportWorkbookTest {
    private static final Texts TEXTS = Texts.vietnamese();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2021, H", "2013, H", "2018, H", "2025, H", "2021, H.01", "2021, H.20", "2021, H.03.01", "2021,"})
    void every_number_in_the_workbook_is_the_number_that_was_counted(int year, String unit) throws IOException {
        YearCount now = District.in(year);
        YearCount before = District.in(year - 1);
        Report report = AnnualReports.of(now, before, unit, DocumentHead.EMPTY, TEXTS);
        int checked = 0;
        try (XSSFWorkbook workbook = written(report)) {
            for (Section section : report.sections()) {
                Sheet sheet = workbook.getSheet(section.name());
                int first = firstRow(sheet);
                for (int r = 0; r < section.tables().getFirst().rows().size(); r++) {
                    var cells = section.tables().getFirst().rows().get(r).cells();
                    for (int c = 0; c < cells.size(); c++) {
                        Cell cell = sheet.getRow(first + r).getCell(c);
                        checked += check(cell, cells.get(c), now, before);
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(20);
    }

    @Test
    void the_summary_shows_the_published_figures() throws IOException {
        try (XSSFWorkbook workbook = written(AnnualReports.of(
                District.in(2021), null, District.CODE, DocumentHead.EMPTY, TEXTS))) {
            Sheet sheet = workbook.getSheetAt(0);
            Row total = row(sheet, "Tổng số");
            assertThat(total.getCell(2).getNumericCellValue()).isEqualTo(29);
            assertThat(total.getCell(6).getNumericCellValue()).isEqualTo(4935);
            Row good = row(sheet, "Hoàn thành tốt nhiệm vụ trở lên");
            assertThat(good.getCell(2).getNumericCellValue()).isEqualTo(28);
            assertThat(good.getCell(3).getNumericCellValue()).isEqualTo(96.6);
            assertThat(good.getCell(8).getStringCellValue()).isEqualTo("số được xếp loại");
            assertThat(words(sheet)).anyMatch(note -> note.contains(
                    "28/29 tổ chức cơ sở đảng được xếp loại đạt hoàn thành tốt nhiệm vụ trở lên = 96,6\u00a0%"));
        }
    }

    @Test
    void counts_and_percentages_carry_vietnamese_formats() throws IOException {
        try (XSSFWorkbook workbook = written(AnnualReports.of(
                District.in(2021), District.in(2020), District.CODE, DocumentHead.EMPTY, TEXTS))) {
            Row good = row(workbook.getSheetAt(0), "Hoàn thành tốt nhiệm vụ trở lên");
            assertThat(good.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("[$-42A]#,##0");
            assertThat(good.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("[$-42A]0.0");
        }
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_words() throws IOException {
        CountedYear year = new CountedYear(2021);
        for (String name : List.of("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://a\")")) {
            year.unit(name, null, name, OrganizationLevel.GRASSROOTS_CELL, "=2+2", year.organization(1));
        }
        try (XSSFWorkbook workbook = written(
                AnnualReports.of(year.count(), null, null, DocumentHead.EMPTY, TEXTS))) {
            int found = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().matches("(?s)[=+@-].*")) {
                            assertThat(((XSSFCell) cell).getCellStyle().getQuotePrefixed()).isTrue();
                            found++;
                        }
                    }
                }
            }
            assertThat(found).isEqualTo(6);
        }
    }

    @Test
    void a_unit_whose_own_name_is_a_formula_or_endless_is_printed_all_the_same() throws IOException {
        String endless = "Chi bộ " + "rất dài ".repeat(6000);
        CountedYear year = new CountedYear(2021);
        year.unit("=A1", null, endless, OrganizationLevel.GRASSROOTS_CELL, null, year.organization(1));
        try (XSSFWorkbook workbook = written(
                AnnualReports.of(year.count(), null, "=A1", DocumentHead.EMPTY, TEXTS))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).hasSize(32_767).endsWith("…");
        }
    }

    @Test
    void sheets_are_set_up_for_a4_paper() throws IOException {
        try (XSSFWorkbook workbook = written(AnnualReports.of(
                District.in(2021), null, District.CODE, DocumentHead.EMPTY, TEXTS))) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isEqualTo(i > 0);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.isDisplayGridlines()).isFalse();
                assertThat(sheet.getFooter().getCenter()).contains("Trang &P/&N");
                assertThat(workbook.getPrintArea(i)).isNotBlank();
                // Throws where merged cells overlap, which Excel would want to repair.
                sheet.validateMergedRegions();
            }
            assertThat(workbook.getSheetAt(0).getFirstFooter().getCenter()).isEmpty();
        }
    }

    @Test
    void headings_of_lists_are_repeated_and_frozen() throws IOException {
        try (XSSFWorkbook workbook = written(AnnualReports.of(
                District.in(2021), null, District.CODE, DocumentHead.EMPTY, TEXTS))) {
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(firstRow(sheet) - 1);
                assertThat(sheet.getRow(sheet.getRepeatingRows().getFirstRow()).getCell(0).getStringCellValue())
                        .isEqualTo("TT");
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) firstRow(sheet));
            }
        }
    }

    @Test
    void the_properties_name_no_person() throws IOException {
        try (XSSFWorkbook workbook = written(AnnualReports.of(
                District.in(2021), null, District.CODE, DocumentHead.EMPTY, TEXTS))) {
            assertThat(workbook.getProperties().getCoreProperties().getCreator()).isEqualTo("Xếp Loại");
            assertThat(workbook.getProperties().getCoreProperties().getLastModifiedByUser()).isNull();
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).endsWith("năm 2021");
        }
    }

    @Test
    void an_empty_database_gives_tables_that_say_why() throws IOException {
        try (XSSFWorkbook workbook = written(AnnualReports.of(
                new CountedYear(2025).count(), null, null, DocumentHead.EMPTY, TEXTS))) {
            assertThat(words(workbook.getSheetAt(1))).anyMatch(each -> each.startsWith("Đơn vị không có tổ chức cơ sở đảng"));
            assertThat(words(workbook.getSheetAt(2))).anyMatch(each -> each.startsWith("Đơn vị không có chi bộ trực thuộc"));
            assertThat(words(workbook.getSheetAt(3))).anyMatch(each -> each.startsWith("Đơn vị không có đảng viên"));
        }
    }

    private XSSFWorkbook written(Report report) throws IOException {
        Path file = folder.resolve("báo cáo.xlsx");
        ReportWorkbook.write(report, file);
        return new XSSFWorkbook(file.toString());
    }

    /** Compares one cell with the count and answers 1 when it held a number from it. */
    private static int check(Cell cell, vn.xeploai.report.content.Cell content, YearCount now, YearCount before) {
        return switch (content) {
            case vn.xeploai.report.content.Cell.Count count -> {
                assertThat(cell.getNumericCellValue()).isEqualTo(counted(count.figure(), now, before));
                yield 1;
            }
            case vn.xeploai.report.content.Cell.Percent percent -> {
                int whole = counted(percent.whole(), now, before);
                if (whole == 0) {
                    assertThat(cell.getStringCellValue()).isEqualTo("–");
                    yield 0;
                }
                Share share = new Share(counted(percent.part(), now, before), whole);
                assertThat(cell.getNumericCellValue()).isEqualTo(share.percent(1).orElseThrow().doubleValue());
                yield 1;
            }
            case vn.xeploai.report.content.Cell.Day day -> {
                assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day.date());
                yield 0;
            }
            case vn.xeploai.report.content.Cell.Points points -> {
                double difference = points.now().value().orElseThrow().doubleValue()
                        - points.before().value().orElseThrow().doubleValue();
                assertThat(cell.getNumericCellValue()).isEqualTo(difference, within(1e-9));
                yield 1;
            }
            case vn.xeploai.report.content.Cell.Amount _, vn.xeploai.report.content.Cell.Ratio _ ->
                throw new AssertionError("not in the annual report");
            case vn.xeploai.report.content.Cell.Ordinal ordinal -> {
                assertThat(cell.getNumericCellValue()).isEqualTo(ordinal.number());
                yield 0;
            }
            case vn.xeploai.report.content.Cell.Words words -> {
                assertThat(cell.getStringCellValue()).isEqualTo(words.text());
                yield 0;
            }
            case vn.xeploai.report.content.Cell.Blank _ -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
                yield 0;
            }
        };
    }

    /** Asks the count directly, unit by unit. */
    private static int counted(Figure figure, YearCount now, YearCount before) {
        Source source = figure.source();
        YearCount year = source.year() == now.campaign().year() ? now : before;
        SubjectType subject = figure.subject();
        List<UnitFigures> units = source.units().isEmpty()
                ? List.of(year.figures().whole())
                : source.units().stream().map(code -> year.figures().of(code).orElseThrow()).toList();
        return units.stream().mapToInt(unit -> asked(unit.of(subject), figure.measure())).sum();
    }

    /** What a measure stands for, said once more and without its own help. */
    private static int asked(Tally tally, Measure measure) {
        return switch (measure) {
            case Measure.Total _ -> tally.total();
            case Measure.NotSubject _ -> tally.total() - tally.subject();
            case Measure.NotSubjectBecause because -> tally.notSubject().getOrDefault(because.reason(), 0);
            case Measure.Subject _ -> tally.pending() + tally.rated();
            case Measure.Pending _ -> tally.subject() - tally.rated();
            case Measure.Rated _ -> tally.levels().values().stream().mapToInt(Integer::intValue).sum();
            case Measure.AtLevel at -> tally.levels().entrySet().stream()
                    .filter(each -> each.getKey().code().equals(at.level().code()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            case Measure.Exemplary _ -> tally.exemplary();
            case Measure.GoodOrBetter _ -> tally.levels().entrySet().stream()
                    .filter(each -> each.getKey().goodOrBetter())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        };
    }

    private static int firstRow(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING
                    && row.getCell(0).getStringCellValue().equals("A")) {
                return row.getRowNum() + 1;
            }
        }
        throw new AssertionError("no table in " + sheet.getSheetName());
    }

    private static Row row(Sheet sheet, String label) {
        for (Row row : sheet) {
            Cell cell = row.getCell(1);
            if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("no row " + label);
    }

    private static List<String> words(Sheet sheet) {
        List<String> words = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    words.add(cell.getStringCellValue());
                }
            }
        }
        return words;
    }
}
