package vn.xeploai.sampledata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a written workbook as they are: per sheet its rows, per row header to text. */
record RawWorkbook(Map<String, List<Map<String, String>>> sheets) {

    static RawWorkbook read(Path file) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook book = new XSSFWorkbook(opened)) {
            Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
            book.forEach(sheet -> sheets.put(sheet.getSheetName(), rows(sheet)));
            return new RawWorkbook(sheets);
        } catch (InvalidFormatException notOne) {
            throw new IOException(notOne);
        }
    }

    List<Map<String, String>> rows(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }

    /** The rows of a sheet where a column has the value. */
    List<Map<String, String>> rows(String sheet, String column, String value) {
        return rows(sheet).stream().filter(row -> value.equals(row.get(column))).toList();
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        Row header = sheet.getRow(0);
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            sheet.getRow(i).forEach(cell ->
                    row.put(header.getCell(cell.getColumnIndex()).getStringCellValue(), text(cell)));
            rows.add(row);
        }
        return rows;
    }

    /** Dates as {@code dd/MM/yyyy}; a number is marked with its type so that it never equals the same text. */
    private static String text(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return Standing.WRITTEN.format(cell.getLocalDateTimeCellValue());
        }
        return "number " + cell.getNumericCellValue();
    }
}
