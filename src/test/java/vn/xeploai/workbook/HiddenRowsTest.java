package vn.xeploai.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.workbook.ReadingChoices;
import vn.xeploai.work.port.workbook.WorkbookContent;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody sees in a workbook is read like the rest, and told of. */
class HiddenRowsTest {
    @TempDir
    private Path folder;

    private WorkbookContent read(TestWorkbook workbook, int... hidden) {
        String sheet = Objects.requireNonNull(workbook.parts().get("xl/worksheets/sheet1.xml"));
        for (int row : hidden) {
            sheet = sheet.replace("<row r=\"%d\">".formatted(row), "<row r=\"%d\" hidden=\"true\">".formatted(row));
        }
        Path file = workbook.part("xl/worksheets/sheet1.xml", sheet).write(folder.resolve("b.xlsx"));
        return new ProgramWorkbook().read(file, ReadingChoices.NONE, Progress.NONE);
    }

    private static List<String> told(WorkbookContent content) {
        return content.problems().stream().map(HiddenRowsTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.code().id() + " " + problem.isError() + " " + problem.arguments().get("rows");
    }

    private static TestWorkbook list(int people) {
        TestWorkbook workbook = new TestWorkbook().sheet("TDP 1", "Họ tên|Ngày sinh|Ngày kết nạp|Mã chi bộ");
        IntStream.range(0, people).forEach(i -> workbook.line("Lê Văn Một|%d|3/2/1985|P.1".formatted(1930 + i)));
        return workbook;
    }

    @Test
    void runs_of_hidden_rows_are_named_shortly_and_all_rows_are_read() {
        WorkbookContent content = read(list(8), 2, 3, 4, 7, 9);
        assertThat(content.sheets().getFirst().rows()).hasSize(8);
        assertThat(told(content)).containsExactly("IN-80 false 2–4, 7, 9");
        int[] everyOther = IntStream.rangeClosed(1, 20).map(i -> 2 * i).toArray();
        assertThat(told(read(list(40), everyOther))).containsExactly("IN-80 false 2, 4, 6, 8, 10, 12, 14, 16, …");
    }

    @Test
    void a_hidden_title_or_header_is_nobodys_business() {
        assertThat(told(read(list(2), 1))).isEmpty();
    }
}
