package vn.xeploai.report.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.excel.ReportWorkbook;
import vn.xeploai.report.pdf.ReportPages;
import vn.xeploai.report.word.ReportDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Titles, headings, notes and signatures never stand without what they belong to. */
class TablesOnPaperTest {
    private static final Closing SIGNED =
            Closing.signedBy(new Signature("NGƯỜI LẬP", "", "……"), new Signature("T/M ĐẢNG ỦY", "BÍ THƯ", "……"));
    private static final String NOTE = "Một câu dài giải thích bảng, đủ để kín một dòng rưỡi trên khổ giấy nằm ngang, ".repeat(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void no_title_stands_on_a_page_without_rows_of_its_table() throws IOException {
        for (int rows = 4; rows <= 12; rows++) {
            List<String> pages = pages(report(SIGNED, table(rows, 0), note(), note(), note(), note()));
            assertThat(pages.getFirst()).as(rows + " rows").contains("TIÊU ĐỀ", "Dòng 1");
        }
    }

    @Test
    void no_heading_ends_a_page_and_no_signature_begins_one() throws IOException {
        for (int rows = 2; rows <= 44; rows++) {
            for (String page : pages(report(SIGNED, table(rows, 3), note()))) {
                String words = page.strip();
                assertThat(words.lines().toList().getLast()).as(rows + " rows").doesNotContain("Nhóm");
                assertThat(words.lines().skip(1).findFirst().orElse("")).as(rows + " rows").doesNotContain("NGƯỜI LẬP");
            }
        }
    }

    @Test
    void notes_that_nobody_signs_go_with_the_last_rows() throws IOException {
        for (int rows = 8; rows <= 30; rows++) {
            assertThat(pages(report(Closing.NONE, table(rows, 0), note(), note())).getLast()).as(rows + " rows").contains("Dòng " + rows);
        }
    }

    @Test
    void two_tables_one_after_the_other_stay_two_in_a_text_document() throws IOException {
        Path file = folder.resolve("hai-bảng.docx");
        ReportDocument.write(report(SIGNED, table(4, 0), table(5, 0)), file);
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            List<IBodyElement> body = document.getBodyElements();
            for (int i = 1; i < body.size(); i++) {
                assertThat(body.get(i - 1).getElementType() == BodyElementType.TABLE
                        && body.get(i).getElementType() == BodyElementType.TABLE).isFalse();
            }
        }
    }

    @Test
    void a_heading_runs_over_its_whole_row_and_widens_no_column() throws IOException {
        String longest = "Chi bộ " + "rất dài ".repeat(12);
        Table table = new Table(columns(), List.of(Row.heading(new Cell.Words("I"), longest, 4), row(1)), "", true, false);
        assertThat(Widths.of(table).points().get(1)).isLessThan(200);
        Path sheet = folder.resolve("dòng.xlsx");
        Path text = folder.resolve("dòng.docx");
        ReportWorkbook.write(report(SIGNED, table), sheet);
        ReportDocument.write(report(SIGNED, table), text);
        try (XSSFWorkbook workbook = new XSSFWorkbook(sheet.toString())) {
            XSSFSheet first = workbook.getSheetAt(0);
            int at = IntStream.rangeClosed(0, first.getLastRowNum())
                    .filter(i -> first.getRow(i).getCell(1) != null && first.getRow(i).getCell(1).toString().startsWith("Chi bộ"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.getMergedRegions()).contains(new CellRangeAddress(at, at, 1, 3));
            assertThat(first.getRow(at + 1).getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2025, 12, 1));
            assertThat(first.getRow(first.getLastRowNum()).getCell(0).getStringCellValue())
                    .as("signatures in one row, which nothing can tear").startsWith("NGƯỜI LẬP").endsWith("……");
        }
        try (InputStream in = Files.newInputStream(text); XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable drawn = document.getTables().get(1);
            assertThat(drawn.getRow(1).getTableCells()).hasSize(2);
            assertThat(drawn.getRow(2).getTableCells()).hasSize(4);
        }
    }

    @Test
    void headings_of_numbers_get_room_before_names_get_more_than_they_need() {
        Table table = new Table(
                List.of(
                        Column.alone("TT", ColumnKind.ORDINAL),
                        Column.alone("Tên tổ chức đảng", ColumnKind.NAME),
                        Column.alone("Hoàn thành xuất sắc nhiệm vụ", ColumnKind.COUNT)),
                List.of(), "", true);
        double width = Widths.of(table).fitted(table, 757).points().get(2);
        assertThat(TextWidth.lines("Hoàn thành xuất sắc nhiệm vụ", width - 6, Sizes.HEADING, true)).isLessThanOrEqualTo(3);
    }

    private static Report report(Closing closing, Block... body) {
        return new Report(2025, "Bảng", "{page}", List.of(new Section(
                "Bảng", true, "", new Letterhead.OfAnnex("ĐẢNG BỘ TỈNH", "ĐẢNG BỘ XÃ", "Biểu", "(Kèm theo báo cáo)"), "TIÊU ĐỀ", "phụ đề",
                "", List.of(body), closing)));
    }

    private static Paragraph note() {
        return Paragraph.note(NOTE);
    }

    private static Table table(int rows, int inEachGroup) {
        List<Row> made = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            if (inEachGroup > 0 && i % inEachGroup == 1) {
                made.add(Row.heading(new Cell.Blank(), "Nhóm " + i, 4));
            }
            made.add(row(i));
        }
        return new Table(columns(), made, "", true, false);
    }

    private static Row row(int i) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(4, new Cell.Blank()));
        cells.set(0, new Cell.Ordinal(i));
        cells.set(1, new Cell.Words("Dòng " + i));
        cells.set(3, new Cell.Day(LocalDate.of(2025, 12, i % 28 == 0 ? 28 : i % 28)));
        return new Row(RowKind.ITEM, cells);
    }

    private static List<Column> columns() {
        return List.of(
                Column.alone("TT", ColumnKind.ORDINAL),
                Column.alone("Nội dung", ColumnKind.NAME),
                Column.alone("Số lượng", ColumnKind.COUNT),
                Column.alone("Ngày", ColumnKind.WORDS));
    }

    private static List<String> pages(Report report) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(ReportPages.inMemory("Bảng", List.of(report)))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(document));
            }
        }
        return pages;
    }
}
