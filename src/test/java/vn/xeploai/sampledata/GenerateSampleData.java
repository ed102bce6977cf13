package vn.xeploai.sampledata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the sample workbooks; run it from the top of the repository, or name another folder. */
public final class GenerateSampleData {
    private GenerateSampleData() {}

    /** Writes into {@code sample-data/} or the folder given. */
    public static void main(String[] arguments) throws IOException {
        writeInto(Path.of(arguments.length == 0 ? "sample-data" : arguments[0]));
    }

    static void writeInto(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (SampleWorkbook workbook : workbooks()) {
            WorkbookWriter.write(workbook, directory);
        }
    }

    static List<SampleWorkbook> workbooks() {
        return List.of(
                ThanhThuy.workbook(), HuongXuan.workbook(), ALuoi.workbook(), ThuyXuan.workbook(), ThoiLong.workbook());
    }
}
