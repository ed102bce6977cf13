package vn.xeploai.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import vn.xeploai.regulations.EditionReader;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.excel.ReportWorkbook;
import vn.xeploai.report.form.DocumentHead;
import vn.xeploai.report.form.FormSource;
import vn.xeploai.report.form.People;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.printing.PrintReport;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.ListMembers;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

/**
 * Writes the list of a province's 100,000 members from H2 to a workbook, beside a bare streaming writer of the same cells. Run
 * with a heap of 256 MB: it must be enough.
 */
final class MemberListBenchmark {
    private static final int MEMBERS = 100_000;
    private static final int WINDOW = 100;

    private MemberListBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0], "province"));
        if (!DataDirectory.exists(directory)) {
            try (Desk desk = DataDirectory.openOrCreate(directory)) {
                Invented.fill(desk, 4_000, MEMBERS);
            }
        }
        ReportKind list = Reports.find("danh-sach-dang-vien").orElseThrow();
        try (Desk desk = DataDirectory.open(directory)) {
            Report content = content(desk, list);
            // Once for the compiler, so that the first one measured does not pay for both.
            ReportWorkbook.write(content, directory.resolve("warm.xlsx"));
            double bare = seconds(() -> bare(content, directory.resolve("bare.xlsx")));
            double drawn = seconds(() -> ReportWorkbook.write(content, directory.resolve("drawn.xlsx")));
            System.out.printf("bare streaming writer of the same cells %.1f s; our drawing of them %.1f s = %.2f x%n",
                    bare, drawn, drawn / bare);
            PrintReport print = new PrintReport(desk, EditionReader.shipped());
            for (String ending : new String[] {"xlsx", "pdf"}) {
                double ours = seconds(() ->
                        print.print(list, Invented.YEAR, null, directory.resolve("list." + ending), Progress.NONE));
                System.out.printf("%-5s from the database to the file %6.1f s = %.2f x bare writer, heap at most %d MB%n",
                        ending, ours, ours / bare, Runtime.getRuntime().maxMemory() >> 20);
            }
        }
    }

    private static Report content(Desk desk, ReportKind list) {
        YearCount count = new CountYear(desk, EditionReader.shipped()).count(Invented.YEAR);
        People people = (People) Proxy.newProxyInstance(People.class.getClassLoader(), new Class<?>[] {People.class}, (_, asked, _) -> {
            if (asked.getName().equals("members")) {
                return new ListMembers(desk, EditionReader.shipped()).list(Invented.YEAR, null);
            }
            throw new UnsupportedOperationException(asked.getName());
        });
        return list.form().of(new FormSource(count, () -> null, null, people, DocumentHead.EMPTY, Texts.vietnamese()));
    }

    private interface Errand {
        void run() throws IOException;
    }

    private static double seconds(Errand errand) throws IOException {
        long start = System.nanoTime();
        errand.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The same words and numbers in the same rows, and nothing else: no letters, no borders, no heights. */
    private static void bare(Report content, Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet();
            int next = 0;
            for (vn.xeploai.report.content.Row made : content.sections().getFirst().tables().getFirst().rows()) {
                Row row = sheet.createRow(next++);
                for (int c = 0; c < made.cells().size(); c++) {
                    switch (made.cells().get(c)) {
                        case Cell.Blank _ -> row.createCell(c);
                        case Cell.Ordinal ordinal -> row.createCell(c).setCellValue(ordinal.number());
                        case Cell.Amount amount -> row.createCell(c).setCellValue(amount.value().doubleValue());
                        case Cell.Day day -> row.createCell(c).setCellValue(day.date());
                        case Cell.Words words -> row.createCell(c).setCellValue(words.text());
                        case Cell other -> row.createCell(c).setCellValue(other.toString());
                    }
                }
            }
            workbook.write(out);
        }
    }
}
