package vn.xeploai.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

import vn.xeploai.report.layout.TextWidth;
import vn.xeploai.report.layout.Widths;

/**
 * A sheet being written from the top down: the next free row and the few ways to fill it.
 */
final class Page {
    /** Longest text a cell can hold. */
    private static final int LONGEST = 32_767;
    /** Highest a row can be. */
    private static final double HIGHEST = 409;
    private static final double LINE = 1.3;
    private static final double AIR = 3;
    /** One digit of the workbook's usual font: the unit in which spreadsheets count widths. */
    private static final double DIGIT = 6;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Widths widths;
    private final List<Double> heights = new ArrayList<>();

    Page(SXSSFSheet sheet, Styles styles, Widths widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = widths;
        for (int i = 0; i <= widths.last(); i++) {
            sheet.setColumnWidth(i, (int) Math.round(widths.points().get(i) / DIGIT * 256));
        }
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    Widths widths() {
        return widths;
    }

    /** Index of the next row. */
    int next() {
        return heights.size();
    }

    /** Heights of the rows so far, in points. */
    List<Double> heights() {
        return List.copyOf(heights);
    }

    /** A new row, as high as that many lines of that size need. */
    Row row(double lines, int size) {
        Row row = sheet.createRow(next());
        double height = Math.min(HIGHEST, lines * size * LINE + AIR);
        row.setHeightInPoints((float) height);
        heights.add(height);
        return row;
    }

    void blank() {
        row(1, Look.BODY);
    }

    /** Words in one cell; never a formula. */
    void words(Row row, int column, String text, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(readsAsFormula(text) ? look.asVerbatim() : look));
        cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    void number(Row row, int column, double value, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        cell.setCellValue(value);
    }

    void empty(Row row, int column, Look look) {
        row.createCell(column).setCellStyle(styles.of(look));
    }

    /** Words over several columns. */
    void across(Row row, int first, int last, String text, Look look) {
        words(row, first, text, look);
        for (int column = first + 1; column <= last; column++) {
            empty(row, column, look);
        }
        merge(row.getRowNum(), row.getRowNum(), first, last);
    }

    /** One line of words over the whole width, as high as its wrapped words need. */
    void paragraph(String text, Look look) {
        Row row = row(lines(0, widths.last(), text, look), look.size());
        across(row, 0, widths.last(), text, look);
    }

    /** A pair of words, one over the left and one over the right half. */
    void halves(String left, Look leftLook, String right, Look rightLook) {
        int middle = widths.lastOnTheLeft();
        int lines = Math.max(lines(0, middle, left, leftLook), lines(middle + 1, widths.last(), right, rightLook));
        Row row = row(lines, Math.max(leftLook.size(), rightLook.size()));
        across(row, 0, middle, left, leftLook);
        across(row, middle + 1, widths.last(), right, rightLook);
    }

    /** Lines the words need over those columns. */
    int lines(int first, int last, String text, Look look) {
        return TextWidth.lines(text, widths.between(first, last), look.size(), look.bold());
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    private static boolean readsAsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }
}
