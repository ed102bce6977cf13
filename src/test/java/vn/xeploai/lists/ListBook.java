package vn.xeploai.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A list written cell by cell as an office program would, in either format. Cells: {@code String}, {@code Number}, {@code LocalDate} as a
 * date of the spreadsheet, {@code In} as text in a font of its own, {@code Mixed} as text in two fonts, {@code ""} for none.
 */
final class ListBook {
    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private int next;

    private ListBook(Workbook workbook) {
        this.workbook = workbook;
    }

    static ListBook xls() {
        return new ListBook(new HSSFWorkbook());
    }

    static ListBook xlsx() {
        return new ListBook(new XSSFWorkbook());
    }

    static ListBook in(String ending) {
        return ending.equals("xls") ? xls() : xlsx();
    }

    record In(String font, String text) {}

    record Mixed(String first, String font, String second) {}

    ListBook sheet(String name) {
        sheets.add(workbook.createSheet(name));
        next = 0;
        return this;
    }

    /** Adds a row; an empty one adds nothing but its place. */
    ListBook row(Object... cells) {
        Row row = sheet().createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].equals("")) {
                fill(row.createCell(i), cells[i]);
            }
        }
        return this;
    }

    /** Adds a row of texts parted by {@code |}. */
    ListBook line(String cells) {
        return row((Object[]) cells.split("\\|", -1));
    }

    ListBook skip(int rows) {
        next += rows;
        return this;
    }

    ListBook merge(String area) {
        sheet().addMergedRegion(CellRangeAddress.valueOf(area));
        return this;
    }

    Path write(Path file) {
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private Sheet sheet() {
        return sheets.getLast();
    }

    private void fill(Cell cell, Object value) {
        switch (value) {
            case String text -> cell.setCellValue(text);
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(style(null, "dd/mm/yyyy"));
            }
            case In(String font, String text) -> {
                cell.setCellValue(text);
                cell.setCellStyle(style(font, null));
            }
            case Mixed(String first, String font, String second) -> {
                RichTextString rich = workbook.getCreationHelper().createRichTextString(first + second);
                rich.applyFont(first.length(), first.length() + second.length(), font(font));
                cell.setCellValue(rich);
            }
            default -> throw new IllegalArgumentException(String.valueOf(value));
        }
    }

    private CellStyle style(@Nullable String font, @Nullable String format) {
        return styles.computeIfAbsent(font + "/" + format, _ -> {
            CellStyle style = workbook.createCellStyle();
            if (font != null) {
                style.setFont(font(font));
            }
            if (format != null) {
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
            }
            return style;
        });
    }

    private Font font(String name) {
        Font font = workbook.createFont();
        font.setFontName(name);
        return font;
    }
}
