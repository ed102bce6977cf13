package vn.xeploai.workbook.xls;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Progress;
import vn.xeploai.workbook.xlsx.FileKind;
import vn.xeploai.workbook.xlsx.Limits;
import vn.xeploai.workbook.xlsx.Merge;
import vn.xeploai.workbook.xlsx.RawValue;
import vn.xeploai.workbook.xlsx.RowSink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class XlsFileTest {
    @TempDir
    private Path folder;

    private Path write(HSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("book.xls");
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static HSSFWorkbook everyKind() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        Sheet sheet = workbook.createSheet("Một");
        Row row = sheet.createRow(4);
        row.createCell(0).setCellValue("chữ");
        row.createCell(1).setCellValue(92.6);
        row.createCell(2).setCellValue(LocalDate.of(1960, 2, 1));
        row.getCell(2).setCellStyle(format(workbook, "dd/mm/yyyy"));
        row.createCell(3).setCellValue(1234);
        row.getCell(3).setCellStyle(format(workbook, "00000000"));
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellErrorValue((byte) 42);
        row.createCell(6).setCellFormula("1+1");
        row.createCell(7).setCellFormula("\"a\"&\"b\"");
        row.createCell(9).setCellValue("=SUM(A1)");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 2, 3));
        workbook.createSheet("Hai").createRow(0).createCell(0).setCellValue(1e15);
        return workbook;
    }

    private static CellStyle format(HSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void every_kind_of_cell_is_read_as_from_the_new_format() throws IOException {
        Path file = write(everyKind());
        assertThat(FileKind.isBinary(file)).isTrue();
        Map<Integer, RawValue> cells = new TreeMap<>();
        List<Merge> merges = new ArrayList<>();
        try (XlsFile workbook = XlsFile.open(file)) {
            assertThat(workbook.sheets()).containsExactly("Một", "Hai");
            workbook.rows(0, new RowSink() {
                @Override
                public void row(int number, java.util.SortedMap<Integer, RawValue> found) {
                    assertThat(number).isEqualTo(5);
                    cells.putAll(found);
                }

                @Override
                public void merged(Merge area) {
                    merges.add(area);
                }
            }, Progress.NONE);
        }
        assertThat(cells).isEqualTo(new TreeMap<>(Map.of(
                0, new RawValue.Text("chữ"), 1, new RawValue.Figure(new BigDecimal("92.6"), 0), 2, new RawValue.Day(LocalDate.of(1960, 2, 1)),
                3, new RawValue.Figure(new BigDecimal(1234), 8), 4, new RawValue.Truth(true), 5, new RawValue.Fault("#N/A"),
                6, new RawValue.Figure(new BigDecimal(2), 0), 7, new RawValue.Text("ab"), 9, new RawValue.Text("=SUM(A1)"))));
        assertThat(merges).containsExactly(new Merge(1, 2, 2, 3));
    }

    @Test
    void hidden_sheets_and_rows_are_known_as_such() throws IOException {
        HSSFWorkbook book = everyKind();
        book.setSheetHidden(1, true);
        book.getSheetAt(0).getRow(4).setZeroHeight(true);
        List<Integer> hidden = new ArrayList<>();
        try (XlsFile workbook = XlsFile.open(write(book))) {
            assertThat(workbook.isHidden(0)).isFalse();
            assertThat(workbook.isHidden(1)).isTrue();
            for (int sheet = 0; sheet < 2; sheet++) {
                workbook.rows(sheet, new RowSink() {
                    @Override
                    public void row(int number, java.util.SortedMap<Integer, RawValue> found) {
                        assertThat(found).isNotEmpty();
                    }

                    @Override
                    public void hidden(int number) {
                        hidden.add(number);
                    }
                }, Progress.NONE);
            }
        }
        assertThat(hidden).containsExactly(5);
    }

    @Test
    void a_password_is_told() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mat-khau");
        Path file;
        try {
            file = write(everyKind());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThatThrownBy(() -> XlsFile.open(file)).isInstanceOf(ProblemException.class).hasMessage("IN-07");
    }

    @Test
    void what_goes_beyond_the_limits_is_refused() throws IOException {
        Path file = write(everyKind());
        assertThatThrownBy(() -> XlsFile.open(file, new Limits(10, 1_000, 1_000, 10, 1_000, 100))).hasMessage("IN-10");
        assertThatThrownBy(() -> XlsFile.open(file, new Limits(10, 1 << 20, 1_000, 100, 1_000, 5))).hasMessage("IN-10");
        assertThatThrownBy(() -> XlsFile.open(file, new Limits(10, 1 << 20, 1_000, 1, 1_000, 100))).hasMessage("IN-10");
    }

    @Test
    void cancelling_is_passed_on() throws IOException {
        try (XlsFile workbook = XlsFile.open(write(everyKind()))) {
            Progress cancelled = new Progress() {
                @Override
                public void at(long done, long total) {}

                @Override
                public boolean isCancelled() {
                    return true;
                }
            };
            assertThatThrownBy(() -> workbook.rows(0, (_, _) -> { }, cancelled)).isInstanceOf(CancellationException.class);
        }
    }

    /** Whatever bytes a disk or a mail program spoils: a named problem or a readable file, never a fault of the program. */
    @Test
    void spoiled_files_are_refused_by_name_or_read() throws IOException {
        byte[] whole = Files.readAllBytes(write(everyKind()));
        Random chance = new Random(366);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] spoiled = i % 4 == 0 ? java.util.Arrays.copyOf(whole, chance.nextInt(whole.length)) : whole.clone();
            for (int flips = i % 4 == 0 ? 0 : 1 + chance.nextInt(20); flips > 0; flips--) {
                spoiled[chance.nextInt(spoiled.length)] = (byte) chance.nextInt(256);
            }
            Path file = Files.write(folder.resolve("spoiled.xls"), spoiled);
            try {
                if (FileKind.isBinary(file)) {
                    try (XlsFile workbook = XlsFile.open(file)) {
                        for (int sheet = 0; sheet < workbook.sheets().size(); sheet++) {
                            workbook.rows(sheet, (_, _) -> { }, Progress.NONE);
                        }
                    }
                }
            } catch (ProblemException told) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(50);
    }
}
