package vn.xeploai.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The smallest workbook of the contract: one grassroots committee. */
final class OneUnitWorkbook {
    private OneUnitWorkbook() {}

    static Path write(Path file, String code, String name) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Tổ chức");
            fill(sheet.createRow(0), List.of("Mã", "Mã cấp trên", "Tên tổ chức đảng", "Cấp"));
            fill(sheet.createRow(1), List.of(code, "", name, "Đảng bộ cơ sở"));
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
