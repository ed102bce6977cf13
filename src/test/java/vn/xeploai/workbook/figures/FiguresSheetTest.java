package vn.xeploai.workbook.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.rules.reconcile.PrintedLine;
import vn.xeploai.rules.reconcile.PrintedPercent;
import vn.xeploai.work.reconciling.PrintedTable;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresSheetTest {
    private static final Object[] HEADER = {"group", "total", "assessed", "level", "count", "printed_percent", "decimals"};

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_sheet_with_the_headers_is_found_and_cells_say_what_they_show() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            row(book.createSheet("Bìa"), 0, "Báo cáo");
            Sheet sheet = book.createSheet("Số liệu");
            row(sheet, 0, "Kết quả xếp loại");
            row(sheet, 2, HEADER);
            row(sheet, 3, "Phường A", 57504, 57045, "TSVM", 39920, "69,98", 2);
            row(sheet, 4, "", "", "", "HTTNV", 9412, 0.165);
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            CellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            sheet.getRow(4).getCell(5).setCellStyle(percent);
            CellStyle thousands = book.createCellStyle();
            thousands.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            sheet.getRow(3).getCell(1).setCellStyle(thousands);
            Cell formula = row(sheet, 5, "B", 51, 51, "HTXSNV", 8).createCell(5);
            formula.setCellFormula("ROUND(8/51*100,2)");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            PrintedTable table = read(book);
            assertThat(table.problems()).isEmpty();
            assertThat(table.lines()).extracting(PrintedLine::row).containsExactly(4, 5, 6);
            assertThat(table.lines()).extracting(PrintedLine::group).containsExactly("Phường A", "Phường A", "B");
            assertThat(table.lines()).extracting(PrintedLine::total).containsExactly(57504L, null, 51L);
            assertThat(table.lines()).extracting(line -> String.valueOf(line.printed()))
                    .containsExactly(
                            "PrintedPercent[value=69.98, decimals=2]",
                            "PrintedPercent[value=16.5, decimals=1]",
                            "PrintedPercent[value=15.69, decimals=2]");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.0%|0.96551|96.6", "0%|0.96551|97", "0.00%|0.96551|96.55", "0.0\"%\"|96.551|96.6", "0.0\" %\"|96.551|96.6", "0.0\\%|96.551|96.6",
        "0.0\\ %|0.96551|96.6", "0.0|96.551|96.6", "General|96.6|96.6", "#,##0.00|96.551|96.55"
    })
    void a_percentage_is_what_its_cell_shows(String format, double value, String printed) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            row(sheet, 0, HEADER);
            row(sheet, 1, "A", 4935, 29, "HTTNV", 28, value);
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            sheet.getRow(1).getCell(5).setCellStyle(style);
            PrintedTable table = read(book);
            assertThat(table.problems()).isEmpty();
            assertThat(table.lines().getFirst().printed()).extracting(PrintedPercent::value).hasToString(printed);
        }
    }

    @Test
    void errors_of_formulas_and_words_are_problems_with_their_cell() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            row(sheet, 0, HEADER);
            row(sheet, 1, "A", 51, 51, "HTXSNV", "tám").createCell(5).setCellErrorValue((byte) 7);
            assertThat(read(book).problems()).extracting(each -> each.code().id() + " " + each.subject())
                    .containsExactly("RC-05 E2", "RC-06 F2");
        }
    }

    @Test
    void a_workbook_without_the_headers_is_refused() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            row(book.createSheet(), 0, "x");
            assertThat(read(book).problems()).extracting(each -> each.code().id()).containsExactly("RC-03");
        }
    }

    @Test
    void damage_inside_a_workbook_is_a_problem_too() throws IOException {
        Path file = workbook(folder.resolve("figures.xlsx"));
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
            Files.writeString(sheet, Files.readString(sheet).replace("<v>0</v>", "<v>999</v>"));
        }
        assertThat(new FigureFiles().read(file).problems()).extracting(each -> each.code().id()).containsExactly("RC-01");
    }

    /** Writes a small sound workbook. */
    static Path workbook(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            row(book.createSheet(), 0, HEADER);
            book.write(out);
        }
        return file;
    }

    private static Row row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else if (!cells[i].equals("")) {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
        return row;
    }

    private PrintedTable read(XSSFWorkbook book) throws IOException {
        Path file = folder.resolve("figures.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return new FigureFiles().read(file);
    }
}
