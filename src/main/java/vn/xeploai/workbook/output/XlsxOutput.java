package vn.xeploai.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** A workbook while it is written, sheet after sheet and row after row. */
public final class XlsxOutput implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int CHARACTER = 256;

    /** Digits that a number cell keeps; a longer number is written as words. */
    private static final int DIGITS_KEPT = 15;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle words;
    private final CellStyle verbatim;
    private final CellStyle heading;
    private final CellStyle title;
    private @Nullable SXSSFSheet sheet;
    private int next;

    /** Begins with no sheet. */
    public XlsxOutput() {
        workbook.setCompressTempFiles(true);
        words = text(false);
        verbatim = text(true);
        heading = heading(HorizontalAlignment.CENTER, 11);
        title = heading(HorizontalAlignment.LEFT, 14);
    }

    /** Begins a sheet; widths in characters. */
    public void sheet(String name, List<Integer> widths) {
        SXSSFSheet begun = workbook.createSheet(name);
        for (int i = 0; i < widths.size(); i++) {
            begun.setColumnWidth(i, widths.get(i) * CHARACTER);
        }
        sheet = begun;
        next = 0;
    }

    /** Keeps the rows above the next one and so many columns in sight. */
    public void freeze(int columns) {
        Objects.requireNonNull(sheet).createFreezePane(columns, next);
    }

    /** A title of the sheet. */
    public void title(String text) {
        SXSSFRow row = Objects.requireNonNull(sheet).createRow(next++);
        put(row.createCell(0), text, title);
    }

    /** A row of names of columns; empty ones stay empty. */
    public void header(List<String> names) {
        SXSSFRow row = Objects.requireNonNull(sheet).createRow(next++);
        for (int i = 0; i < names.size(); i++) {
            put(row.createCell(i), names.get(i), heading);
        }
    }

    /** A row of values: {@link BigDecimal} and {@link Integer} as numbers, everything else as its words. */
    public void row(List<? extends @Nullable Object> values) {
        SXSSFRow row = Objects.requireNonNull(sheet).createRow(next++);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                put(row, i, value);
            }
        }
    }

    /** Leaves rows empty. */
    public void skip(int rows) {
        next += rows;
    }

    /** Shows cells as one; addresses as {@code A6:A7}. */
    public void merge(String area) {
        Objects.requireNonNull(sheet).addMergedRegion(CellRangeAddress.valueOf(area));
    }

    /** Writes all of it. @throws IOException when the stream refuses it */
    public void to(OutputStream out) throws IOException {
        workbook.write(out);
    }

    /** Leaves nothing behind. @throws IOException when a temporary file stays */
    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void put(SXSSFRow row, int place, Object value) {
        switch (value) {
            case Integer number -> row.createCell(place).setCellValue(number);
            case BigDecimal number when number.precision() <= DIGITS_KEPT -> row.createCell(place).setCellValue(number.doubleValue());
            case BigDecimal number -> put(row.createCell(place), number.toPlainString().replace('.', ','), words);
            default -> {
                String text = value.toString();
                put(row.createCell(place), text, looksLikeFormula(text) ? verbatim : words);
            }
        }
    }

    private static void put(Cell cell, String text, CellStyle style) {
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private CellStyle text(boolean quoted) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        style.setQuotePrefixed(quoted);
        return style;
    }

    private CellStyle heading(HorizontalAlignment align, int points) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        style.setFont(font);
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(align == HorizontalAlignment.CENTER);
        return style;
    }
}
