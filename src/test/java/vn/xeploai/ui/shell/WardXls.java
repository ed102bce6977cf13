package vn.xeploai.ui.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import vn.xeploai.workbook.fonts.OldCodes;

/** A ward's list of 500 invented members as wards keep it: old font, long title, header of two rows, sums, dates of every kind. */
final class WardXls {
    static final int PEOPLE = 500;
    static final int WRONG_BIRTH = 17;
    static final int NO_ADMISSION = 333;
    private static final int CELLS = 5;
    private static final String[] HEADS = {"TT", "Họ và tên", "Ngày sinh", "", "", "Nam/Nữ", "Số thẻ ĐV", "Ngày vào Đảng", "", "Số CCCD", "Nhóm máu"};
    private static final String[] BELOW = {"", "", "Ngày", "Tháng", "Năm", "", "", "Dự bị", "Chính thức", "", ""};

    private final Workbook book = new HSSFWorkbook();
    private final CellStyle old = style(".VnTime", null);
    private final CellStyle plain = style("Arial", null);
    private final CellStyle day = style("Arial", "dd/mm/yyyy");
    private final Sheet sheet = book.createSheet("DS dang vien");
    private int at;

    private WardXls() {}

    static Path write(Path file) {
        return new WardXls().fill(file);
    }

    static String name(int number) {
        return "Nguyễn Thị Phượng " + (char) ('A' + number % 26) + "ánh " + (char) ('A' + number / 26);
    }

    static String card(int number) {
        return "%08d".formatted(number);
    }

    private Path fill(Path file) {
        for (int i = 0; i < 14; i++) {
            line("Đảng bộ phường Sông Xanh – dòng tiêu đề dài thứ " + (i + 1) + ", không phải tên cột");
        }
        Row upper = sheet.createRow(at++);
        Row lower = sheet.createRow(at++);
        for (int i = 0; i < HEADS.length; i++) {
            put(upper, i, HEADS[i], old);
            put(lower, i, BELOW[i], old);
            if (BELOW[i].isEmpty()) {
                sheet.addMergedRegion(new CellRangeAddress(at - 2, at - 1, i, i));
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(at - 2, at - 2, 2, 4));
        sheet.addMergedRegion(new CellRangeAddress(at - 2, at - 2, 7, 8));
        int number = 0;
        for (int cell = 1; cell <= CELLS; cell++) {
            line("Chi bộ tổ dân phố " + cell);
            for (int i = 0; i < PEOPLE / CELLS; i++) {
                person(++number);
            }
            line("Cộng: " + PEOPLE / CELLS + " đồng chí");
        }
        line("Tổng cộng: 500 đồng chí");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
            book.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private void person(int number) {
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(number * 31L);
        LocalDate in = born.plusYears(25);
        Row row = sheet.createRow(at++);
        row.createCell(0).setCellValue(number);
        put(row, 1, name(number), old);
        row.createCell(2).setCellValue(number == WRONG_BIRTH ? 31 : born.getDayOfMonth());
        put(row, 3, "%02d".formatted(number == WRONG_BIRTH ? 2 : born.getMonthValue()), plain);
        row.createCell(4).setCellValue(born.getYear());
        put(row, 5, number % 2 == 0 ? "Nam" : "Nữ", old);
        put(row, 6, card(number), plain);
        if (number != NO_ADMISSION) {
            date(row, 7, in, number);
        }
        date(row, 8, in.plusYears(1), number + 1);
        row.createCell(9).setCellValue(36_000_000_000.0 + number);
        put(row, 10, "O", plain);
    }

    private void date(Row row, int place, LocalDate value, int number) {
        Cell cell = row.createCell(place);
        switch (number % 4) {
            case 0 -> {
                cell.setCellValue(value);
                cell.setCellStyle(day);
            }
            case 1 -> cell.setCellValue("%02d.%02d.%d".formatted(value.getDayOfMonth(), value.getMonthValue(), value.getYear()));
            case 2 -> cell.setCellValue(value.getDayOfMonth() + "-" + value.getMonthValue() + "-" + value.getYear());
            default -> cell.setCellValue((double) (value.toEpochDay() + 25_569));
        }
    }

    private void line(String text) {
        put(sheet.createRow(at++), 1, text, old);
    }

    private void put(Row row, int place, String text, CellStyle style) {
        if (!text.isEmpty()) {
            Cell cell = row.createCell(place);
            cell.setCellValue(style.equals(old) ? OldCodes.inTcvn(text) : text);
            cell.setCellStyle(style);
        }
    }

    private CellStyle style(String fontName, @Nullable String format) {
        Font font = book.createFont();
        font.setFontName(fontName);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        if (format != null) {
            style.setDataFormat(book.createDataFormat().getFormat(format));
        }
        return style;
    }
}
