package vn.xeploai.sampledata;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a {@link SampleWorkbook} as {@code .xlsx}: codes as text cells, dates as real Excel dates. */
final class WorkbookWriter implements AutoCloseable {
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle text = book.createCellStyle();
    private final CellStyle date = book.createCellStyle();
    private final CellStyle heading = book.createCellStyle();

    private WorkbookWriter() {
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    static void write(SampleWorkbook sample, Path directory) throws IOException {
        try (WorkbookWriter writer = new WorkbookWriter();
                OutputStream out = Files.newOutputStream(directory.resolve(sample.fileName()))) {
            sample.tables().forEach(writer::sheet);
            writer.nameTheMaker();
            writer.book.write(out);
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }

    private void sheet(Table table) {
        Sheet sheet = book.createSheet(table.name());
        sheet.createFreezePane(0, 1);
        sheet.setDefaultColumnWidth(18);
        row(sheet.createRow(0), List.copyOf(table.headers()));
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(heading));
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet.createRow(i + 1), table.rows().get(i));
        }
    }

    private void row(Row row, List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (!value.equals("")) {
                fill(row.createCell(column), value);
            }
        }
    }

    private void fill(Cell cell, Object value) {
        switch (value) {
            case String words -> {
                cell.setCellValue(words);
                cell.setCellStyle(text);
            }
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            case Integer whole -> cell.setCellValue(whole);
            case BigDecimal exact -> cell.setCellValue(exact.doubleValue());
            default -> throw new IllegalArgumentException("cannot write " + value.getClass());
        }
    }

    /** Neither the user of the machine nor the clock shall get into the file. */
    private void nameTheMaker() throws InvalidFormatException {
        var facts = book.getProperties().getCoreProperties();
        facts.setCreator("Xếp Loại");
        facts.setTitle("Dữ liệu mẫu, mọi người trong sổ này đều không có thật");
        facts.setCreated("2026-01-01T00:00:00Z");
        facts.setModified("2026-01-01T00:00:00Z");
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
