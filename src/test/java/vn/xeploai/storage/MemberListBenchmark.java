package vn.xeploai.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import vn.xeploai.regulations.EditionReader;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.printing.PrintReport;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

/**
 * Writes the list of a province's 100,000 members from H2 to a workbook, beside a bare streaming writer of as many cells. Run
 * with a heap of 256 MB: it must be enough.
 */
final class MemberListBenchmark {
    private static final int MEMBERS = 100_000;
    private static final int COLUMNS = 13;
    private static final int WINDOW = 100;

    private MemberListBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0], "province"));
        if (!DataDirectory.exists(directory)) {
            try (Desk desk = DataDirectory.openOrCreate(directory)) {
                Invented.fill(desk, 4_000, MEMBERS);
            }
        }
        double bare = seconds(() -> bare(directory.resolve("bare.xlsx")));
        ReportKind list = Reports.find("danh-sach-dang-vien").orElseThrow();
        try (Desk desk = DataDirectory.open(directory)) {
            PrintReport print = new PrintReport(desk, EditionReader.shipped());
            for (String ending : new String[] {"xlsx", "pdf"}) {
                double ours = seconds(() ->
                        print.print(list, Invented.YEAR, null, directory.resolve("list." + ending), Progress.NONE));
                System.out.printf("%-5s %6.1f s = %.2f x bare writer (%.1f s), heap at most %d MB%n",
                        ending, ours, ours / bare, bare, Runtime.getRuntime().maxMemory() >> 20);
            }
        }
    }

    private interface Errand {
        void run() throws IOException;
    }

    private static double seconds(Errand errand) throws IOException {
        long start = System.nanoTime();
        errand.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void bare(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet();
            for (int r = 0; r < MEMBERS; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < COLUMNS; c++) {
                    row.createCell(c).setCellValue(c == 0 ? "Nguyễn Thị Đào " + r : "HTTNV");
                }
            }
            workbook.write(out);
        }
    }
}
