package vn.xeploai.report.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import vn.xeploai.report.output.NewFile;
import vn.xeploai.text.Texts;
import vn.xeploai.work.reconciling.ReconciledFile;

/** Bảng đối chiếu as a workbook of one sheet: all rows, with headings that stay and can be filtered. */
public final class FindingsWorkbook {
    private static final int WINDOW = 100;
    private static final int LETTER = 256;
    private static final List<Integer> WIDTHS = List.of(7, 34, 28, 11, 11, 18, 11, 11, 90);
    private static final List<Integer> WORDS = List.of(1, 2, 5, 8);

    private FindingsWorkbook() {}

    /**
     * Writes the workbook in one step: a reader finds the old file or the whole new one.
     *
     * @throws vn.xeploai.model.problem.ProblemException RP-01 … RP-04 when the file cannot be written there
     */
    public static void write(ReconciledFile answer, Texts texts, Path out) {
        ReconcileReport report = new ReconcileReport(texts);
        NewFile.write(out, stream -> draw(report, answer, texts.get("reconcile.sheet"), stream));
    }

    private static void draw(ReconcileReport report, ReconciledFile answer, String name, OutputStream stream)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            Sheet sheet = workbook.createSheet(name);
            CellStyle heading = heading(workbook);
            CellStyle words = cell(workbook, HorizontalAlignment.LEFT);
            CellStyle numbers = cell(workbook, HorizontalAlignment.RIGHT);
            List<String> headings = report.headings();
            Row first = sheet.createRow(0);
            for (int i = 0; i < headings.size(); i++) {
                sheet.setColumnWidth(i, WIDTHS.get(i) * LETTER);
                fill(first, i, headings.get(i), heading);
            }
            List<FindingLine> lines = report.lines(answer);
            for (FindingLine line : lines) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                List<String> cells = line.cells();
                for (int i = 0; i < cells.size(); i++) {
                    fill(row, i, cells.get(i), WORDS.contains(i) ? words : numbers);
                }
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, lines.size(), 0, headings.size() - 1));
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            workbook.write(stream);
        }
    }

    private static void fill(Row row, int column, String words, CellStyle style) {
        row.createCell(column).setCellValue(words);
        row.getCell(column).setCellStyle(style);
    }

    private static CellStyle heading(Workbook workbook) {
        CellStyle style = cell(workbook, HorizontalAlignment.CENTER);
        Font bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        return style;
    }

    /** What is printed is kept as words: 96,60 must not become 96,6, and nothing is a formula. */
    private static CellStyle cell(Workbook workbook, HorizontalAlignment align) {
        CellStyle style = workbook.createCellStyle();
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }
}
