package vn.xeploai.report.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Templates as somebody would make them in Word and Excel. */
public final class Made {
    private Made() {}

    /** A paragraph for each of the words, a table of one column with these rows, a header. */
    public static byte[] document(List<String> paragraphs, List<String> rows, String header) {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String words : paragraphs) {
                runs(document.createParagraph(), words);
            }
            if (!rows.isEmpty()) {
                XWPFTable table = document.createTable(rows.size(), 1);
                for (int row = 0; row < rows.size(); row++) {
                    runs(table.getRow(row).getCell(0).getParagraphs().getFirst(), rows.get(row));
                }
            }
            runs(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), header);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Word cuts what is typed into runs wherever it likes. */
    private static void runs(XWPFParagraph paragraph, String words) {
        for (int at = 0; at < words.length(); at += 3) {
            paragraph.createRun().setText(words.substring(at, Math.min(at + 3, words.length())));
        }
    }

    /** A sheet of these rows, cells parted by tabulators; what begins with = becomes a formula. */
    public static byte[] workbook(List<String> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Mẫu");
            for (int row = 0; row < rows.size(); row++) {
                String[] cells = rows.get(row).split("\t", -1);
                for (int column = 0; column < cells.length; column++) {
                    var cell = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
                    if (cells[column].startsWith("=")) {
                        cell.setCellFormula(cells[column].substring(1));
                    } else {
                        cell.setCellValue(cells[column]);
                    }
                }
            }
            sheet.getFooter().setCenter("{{don_vi}}");
            var name = workbook.createName();
            name.setNameName("dang_vien.tong_so");
            name.setRefersToFormula("'Mẫu'!$F$1");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
