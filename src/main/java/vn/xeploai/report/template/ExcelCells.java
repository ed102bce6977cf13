package vn.xeploai.report.template;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.xeploai.report.content.Cell;
import vn.xeploai.text.Numbers;

/** Puts values into cells: numbers as numbers, words as words whatever they begin with. */
final class ExcelCells {
    /** What a spreadsheet would take for the beginning of a formula when somebody edits the cell. */
    private static final String FORMULA = "=+-@";

    private final XSSFWorkbook workbook;
    private final Map<XSSFCellStyle, XSSFCellStyle> verbatim = new HashMap<>();

    ExcelCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void put(XSSFCell cell, Cell value) {
        switch (value) {
            case Cell.Blank _ -> cell.setBlank();
            case Cell.Words _ -> words(cell, CellWords.of(value));
            case Cell.Day _ -> words(cell, CellWords.of(value));
            case Cell.Ordinal ordinal -> cell.setCellValue(ordinal.number());
            case Cell.Count count -> cell.setCellValue(count.value());
            case Cell.Amount amount -> cell.setCellValue(amount.value().doubleValue());
            case Cell.Percent percent -> number(cell, percent.value());
            case Cell.Ratio ratio -> number(cell, ratio.value());
            case Cell.Points points -> number(cell, points.value());
        }
    }

    void words(XSSFCell cell, String words) {
        if (words.isEmpty()) {
            cell.setBlank();
            return;
        }
        cell.setCellValue(words);
        if (FORMULA.indexOf(words.charAt(0)) >= 0) {
            cell.setCellStyle(verbatim.computeIfAbsent(cell.getCellStyle(), this::quoted));
        }
    }

    private static void number(XSSFCell cell, Optional<BigDecimal> value) {
        value.ifPresentOrElse(number -> cell.setCellValue(number.doubleValue()), () -> cell.setCellValue(Numbers.NONE));
    }

    private XSSFCellStyle quoted(XSSFCellStyle style) {
        XSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setQuotePrefixed(true);
        return copy;
    }
}
