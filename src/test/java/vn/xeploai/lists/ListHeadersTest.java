package vn.xeploai.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.regulations.EditionReader;
import vn.xeploai.work.importing.ImportPlan;
import vn.xeploai.work.importing.ImportWorkbook;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.RowState;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.workbook.HeaderMatch;
import vn.xeploai.work.port.workbook.MatchedColumn;
import vn.xeploai.workbook.ProgramWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** Headers of three rows, dates in three columns, long titles, matches people chose, cells they corrected. */
class ListHeadersTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private WardDesk ward;

    private int books;

    @BeforeEach
    void open() {
        ward = new WardDesk(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_header_of_three_rows_is_read(String ending) {
        ListBook book = ListBook.in(ending).sheet("Chi bộ tổ dân phố 1")
                .row("STT", "Họ và tên", "Ngày sinh", "", "Số thẻ", "Vào Đảng", "", "Trình độ", "")
                .row("", "", "Chia ra", "", "", "Ngày vào Đảng", "", "Học vấn", "Lý luận chính trị")
                .row("", "", "Nam", "Nữ", "", "Dự bị", "Chính thức", "", "")
                .merge("A1:A3").merge("B1:B3").merge("C1:D1").merge("C2:D2").merge("E1:E3").merge("F1:G1").merge("F2:G2")
                .merge("H1:I1").merge("H2:H3").merge("I2:I3")
                .row(1, "Lê Văn Một", "1960", "", "00000001", "3/2/1985", "3/2/1986", "12/12", "Sơ cấp")
                .row(2, "Trần Thị Hai", "", "1971", "00000002", "19/5/1999", "", "12/12", "Trung cấp");
        ImportPlan plan = plan(book, ending);
        assertThat(plan.matches()).singleElement().satisfies(match -> {
            assertThat(match.top()).isEqualTo(1);
            assertThat(match.bottom()).isEqualTo(3);
        });
        assertThat(plan.rows()).hasSize(2).allSatisfy(row -> assertThat(row.state()).isEqualTo(RowState.NEW));
        assertThat(plan.rows().getFirst().fields())
                .containsEntry("Ngày sinh", "1960").containsEntry("Giới tính", "Nam")
                .containsEntry("Ngày vào Đảng", "03/02/1985").containsEntry("Ngày chính thức", "03/02/1986")
                .containsEntry("Lý luận chính trị", "Sơ cấp");
        assertThat(plan.rows().getLast().fields()).containsEntry("Giới tính", "Nữ").containsEntry("Ngày sinh", "1971");
    }

    @Test
    void day_month_and_year_stand_in_three_columns_under_one_name_or_each_under_its_own() {
        ListBook under = ListBook.xlsx().sheet("Chi bộ tổ dân phố 1")
                .row("TT", "Họ và tên", "Ngày sinh", "", "", "Ngày vào Đảng", "", "")
                .row("", "", "Ngày", "Tháng", "Năm", "Ngày", "Tháng", "Năm")
                .merge("C1:E1").merge("F1:H1").merge("A1:A2").merge("B1:B2")
                .row(1, "Lê Văn Một", 1, "02", 1960, "03", 2, 1985)
                .row(2, "Trần Thị Hai", "", "", 1971, 19, 5, 1999);
        ListBook own = ListBook.xlsx().sheet("Chi bộ tổ dân phố 1")
                .row("TT", "Họ và tên", "Ngày sinh", "Tháng sinh", "Năm sinh", "Ngày vào Đảng")
                .row(1, "Lê Văn Một", 1, 2, 1960, "3/2/1985")
                .row(2, "Trần Thị Hai", "", "", 1971, "19/5/1999");
        for (ListBook each : List.of(under, own)) {
            List<RowPlan> rows = plan(each, "xlsx").rows();
            assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.state()).isEqualTo(RowState.NEW));
            assertThat(rows.getFirst().fields()).containsEntry("Ngày sinh", "01/02/1960").containsEntry("Ngày vào Đảng", "03/02/1985");
            assertThat(rows.getLast().fields()).containsEntry("Ngày sinh", "1971").containsEntry("Ngày vào Đảng", "19/05/1999");
        }
    }

    @Test
    void a_day_that_does_not_exist_in_three_columns_is_an_error_of_the_first_and_mended_there() {
        ListBook book = ListBook.xlsx().sheet("Chi bộ tổ dân phố 1")
                .row("TT", "Họ và tên", "Ngày sinh", "Tháng sinh", "Năm sinh", "Ngày vào Đảng")
                .row(1, "Lê Văn Một", 31, 2, 1960, "3/2/1985");
        Path file = write(book, "xlsx");
        String address = "Chi bộ tổ dân phố 1!C2";
        assertThat(errand().plan(file, "P", Progress.NONE).rows()).singleElement().satisfies(row ->
                assertThat(row.problems()).singleElement().satisfies(each -> assertThat(each.subject()).isEqualTo(address)));
        for (String mended : List.of("28/2/1960", "1960")) {
            ImportPlan plan = errand().plan(file, "P", Map.of(address, mended), Progress.NONE);
            assertThat(plan.rows()).singleElement().satisfies(row -> {
                assertThat(row.state()).isEqualTo(RowState.NEW);
                assertThat(row.fields().get("Ngày sinh")).endsWith("1960");
            });
        }
        assertThat(errand().plan(file, "P", Map.of("Chi bộ tổ dân phố 1!B2", " "), Progress.NONE).rows().getFirst().state())
                .as("an emptied name").isEqualTo(RowState.WRONG);
    }

    @Test
    void a_header_below_a_title_of_forty_rows_is_found() {
        ListBook book = ListBook.xlsx().sheet("Chi bộ tổ dân phố 1");
        for (int i = 0; i < 40; i++) {
            book.row("", "Dòng giới thiệu số " + i + " về danh sách đảng viên, ngày vào Đảng và số thẻ");
        }
        book.row("TT", "Họ và tên", "Năm sinh", "Ngày vào Đảng").row(1, "Lê Văn Một", 1960, "3/2/1985");
        ImportPlan plan = plan(book, "xlsx");
        assertThat(plan.rows()).singleElement().satisfies(row -> assertThat(row.row()).isEqualTo(42));
    }

    @Test
    void what_somebody_chose_for_a_header_is_used_for_every_file_with_that_header() {
        ImportPlan first = plan(strange("Lê Văn Một"), "xlsx");
        HeaderMatch match = first.matches().getFirst();
        assertThat(match.remembered()).isFalse();
        assertThat(match.columns()).extracting(MatchedColumn::header).contains("Thân phận", "Ghi chép");
        assertThat(first.rows().getFirst().fields()).doesNotContainKey("Nghề nghiệp");

        Map<Integer, List<String>> holds = new TreeMap<>();
        match.columns().forEach(each -> holds.put(each.place(), switch (each.header()) {
            case "Thân phận" -> List.of("OCCUPATION");
            case "Ghi chép" -> List.of();
            default -> each.holds();
        }));
        errand().remember(match.fingerprint(), holds);

        ImportPlan second = plan(strange("Trần Văn Hai"), "xlsx");
        assertThat(second.matches().getFirst().remembered()).isTrue();
        assertThat(second.matches().getFirst().fingerprint()).isEqualTo(match.fingerprint());
        assertThat(second.rows().getFirst().fields()).containsEntry("Nghề nghiệp", "Giáo viên");
        assertThat(second.problems()).as("kept out on purpose, so nothing to tell").isEmpty();
        holds.put(3, List.of("NO_SUCH_FIELD"));
        errand().remember(match.fingerprint(), holds);
        assertThat(plan(strange("Hà Thị Ba"), "xlsx").problems()).as("the admission is no longer there").isNotEmpty();
    }

    private static ListBook strange(String name) {
        return ListBook.xlsx().sheet("Chi bộ tổ dân phố 1")
                .row("TT", "Họ và tên", "Năm sinh", "Ngày vào Đảng", "Thân phận", "Ghi chép")
                .row(1, name, 1960, "3/2/1985", "Giáo viên", "x");
    }

    private ImportWorkbook errand() {
        return new ImportWorkbook(ward.desk(), EditionReader.shipped(), new ProgramWorkbook());
    }

    private ImportPlan plan(ListBook book, String ending) {
        return errand().plan(write(book, ending), "P", Progress.NONE);
    }

    private Path write(ListBook book, String ending) {
        return book.write(folder.resolve("list" + ++books + "." + ending));
    }
}
