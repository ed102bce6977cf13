package vn.xeploai.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.importing.ImportPlan;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.RowState;
import vn.xeploai.work.port.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** Blocks as people really copy them. */
class PastedBlocksTest {
    /** As the table of members shows its columns. */
    private static final List<String> COLUMNS =
            List.of("Họ và tên", "Ngày sinh", "Giới tính", "Chi bộ", "Chức vụ Đảng", "Số thẻ", "Vào Đảng", "Tình trạng", "Mã đảng viên");

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private WardDesk ward;

    @BeforeEach
    void open() {
        ward = new WardDesk(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        ward.close();
    }

    private ImportPlan paste(String block) {
        return ward.errand().planPasted("khối", block, COLUMNS, Map.of(), Progress.NONE);
    }

    private static List<String> errors(ImportPlan plan) {
        return plan.problems().stream().filter(Problem::isError).map(each -> each.code().id() + " " + each.subject()).toList();
    }

    private static String member(int number) {
        return "Lê Văn Số %d\t01/02/1960\tNam\tTDP 12\t\t%08d\t03/02/1985\t\t".formatted(number, number);
    }

    @Test
    void ragged_rows_blank_rows_and_windows_line_ends_are_read() {
        ImportPlan plan = paste("Lê Một\t1960\tNam\tTDP 12\t\t00000001\t3/2/1985\r\n\r\n\t\t\t\r\n \t \r\n" + member(2) + "\r\n");
        assertThat(errors(plan)).isEmpty();
        assertThat(plan.rows()).extracting(RowPlan::row).containsExactly(1, 5);
        assertThat(paste("Lê Một\n" + member(2)).problems()).as("a row with nothing but a name").extracting(each -> each.code().id() + " " + each.subject())
                .containsExactly("IN-55 Khối dán!A1");
    }

    @Test
    void columns_beyond_the_table_are_told_and_left_out() {
        ImportPlan plan = paste(member(1) + "\tthừa\tnữa\n" + member(2) + "\n");
        assertThat(errors(plan)).isEmpty();
        assertThat(plan.problems()).extracting(each -> each.code().id()).contains("IN-15");
        assertThat(plan.count(RowState.NEW)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Họ và tên\tNgày sinh\tGiới tính\tChi bộ\tChức vụ Đảng\tSố thẻ\tVào Đảng\tTình trạng\tMã\n", "HỌ VÀ TÊN\tSINH NGÀY\tNAM/NỮ\tCHI BỘ\tCV ĐẢNG\tSỐ THẺ ĐV\tKẾT NẠP\tTÌNH TRẠNG\tMÃ ĐV\n"})
    void the_row_of_headers_may_come_along(String header) {
        ImportPlan plan = paste(header + member(1) + "\n");
        assertThat(errors(plan)).isEmpty();
        assertThat(plan.rows()).singleElement().satisfies(row -> assertThat(row.fields()).containsEntry("Số thẻ đảng viên", "00000001"));
    }

    @Test
    void a_thousand_rows_are_planned() {
        ImportPlan plan = paste(IntStream.rangeClosed(1, 1_000).mapToObj(PastedBlocksTest::member).collect(Collectors.joining("\n")));
        assertThat(errors(plan)).isEmpty();
        assertThat(plan.count(RowState.NEW)).isEqualTo(1_000);
    }

    @Test
    void hard_blanks_quotes_line_breaks_and_words_like_formulas_are_text() {
        ImportPlan plan = paste("""
                \u00a0Lê\u00a0Văn  Một \t01/02/1960\tNam\t"TDP 12"\t"Bí thư
                chi bộ"\t\u200b00000001\t3/2/1985\t\t=D1
                Lê "Hai"\t1961\tNam\tTDP 12\t+84\t00000002\t3/2/1985\t\t@x""");
        assertThat(errors(plan)).isEmpty();
        assertThat(plan.rows().getFirst().fields()).containsEntry("Họ và tên", "Lê Văn Một").containsEntry("Chức vụ Đảng", "Bí thư chi bộ")
                .containsEntry("Số thẻ đảng viên", "00000001").containsEntry("Mã đảng viên", "=D1");
        assertThat(plan.rows().getLast().fields()).containsEntry("Họ và tên", "Lê \"Hai\"").containsEntry("Mã đảng viên", "@x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\t\t", "xin chào", "\"", "\"Lê Một\t1960", "1\t2\t3\t4\t5\t6\t7\t8\t9\t10"})
    void a_block_that_is_none_writes_nothing_and_says_why(String block) {
        ImportPlan plan = paste(block);
        assertThat(plan.count(RowState.NEW) + plan.count(RowState.CHANGED)).isZero();
        assertThat(plan.problems()).isNotEmpty();
    }
}
