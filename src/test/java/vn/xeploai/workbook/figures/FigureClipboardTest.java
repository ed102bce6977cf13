package vn.xeploai.workbook.figures;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.Finding;
import vn.xeploai.rules.reconcile.PrintedLine;
import vn.xeploai.work.reconciling.PrintedTable;
import vn.xeploai.work.reconciling.ReconcilePasted;
import vn.xeploai.work.reconciling.ReconciledFile;

import static org.assertj.core.api.Assertions.assertThat;

class FigureClipboardTest {
    private final FigureClipboard clipboard = new FigureClipboard();

    @Test
    void a_block_with_the_office_s_own_header_is_read_by_it() {
        PrintedTable table = clipboard.read("""
                KẾT QUẢ XẾP LOẠI NĂM 2025
                TT\tĐơn vị\tTổng số\tSố được đánh giá\tMức xếp loại\tSố lượng\tTỷ lệ (%)\tGhi chú
                1\tPhường Hạ\t4.935\t4.777\tHTTNV trở lên\t4.424\t92,6\t
                2\t\t\t\tHTNV\t353\t7,4 %\tgiảm 0,2
                """);
        assertThat(table.problems()).isEmpty();
        assertThat(shown(table)).containsExactly(
                "3 Phường Hạ 4935 4777 HTTNV trở lên 4424 92.6", "4 Phường Hạ null null HTNV 353 7.4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HTTNV~28~96,6|1  null null HTTNV 28 96.6", "HTTNV~28~96.6%|1  null null HTTNV 28 96.6",
        "A~29~HTTNV~28~96,6|1 A 29 null HTTNV 28 96.6", "A~30~29~HTTNV~28~96,6|1 A 30 29 HTTNV 28 96.6",
        "A~30~29~HTTNV~28~96,6~1|1 A 30 29 HTTNV 28 96.6", "A~HTTNV~29~28~96,6|1 A 29 null HTTNV 28 96.6",
        "A~HTTNV~30~29~28~96,6~tăng|1 A 30 29 HTTNV 28 96.6", "HTTNV~28~97|1  null null HTTNV 28 97", "HTTNV~~96,6|1  null null HTTNV null 96.6",
        "29~HTTNV~4.424~96,6|1  29 null HTTNV 4424 96.6", "A~HTTNV~28~~96,6|1 A null null HTTNV 28 96.6"
    })
    void a_block_without_header_is_understood_by_what_stands_in_it(String block, String line) {
        PrintedTable table = clipboard.read(block.replace('~', '\t'));
        assertThat(shown(table)).containsExactly(line);
        assertThat(table.problems()).extracting(each -> each.code().id()).containsExactly("RC-17");
        assertThat(table.problems()).noneMatch(Problem::isError);
    }

    @Test
    void how_the_columns_were_understood_is_said_with_their_letters() {
        assertThat(clipboard.read("1\tA\t29\tHTTNV\t28\t96,6\n2\tA\t29\tHTNV\t1\t3,4").problems().getFirst().arguments())
                .containsEntry("group", "B").containsEntry("total", "C").containsEntry("assessed", "–")
                .containsEntry("level", "D").containsEntry("count", "E").containsEntry("percent", "F");
    }

    @Test
    void a_title_and_words_nobody_knows_above_the_figures_are_left_out() {
        PrintedTable table = clipboard.read("Bảng 3\nChỉ số\tSố TCCSĐ\tPhần\nHTTNV\t28\t96,6\nHTNV\t1\t3,4\nNguồn: Văn phòng");
        assertThat(shown(table)).containsExactly("3  null null HTTNV 28 96.6", "4  null null HTNV 1 3.4");
        assertThat(table.problems()).noneMatch(Problem::isError);
    }

    @Test
    void cells_with_line_ends_or_quotes_stay_one_cell() {
        String decomposed = Normalizer.normalize("Phường\u00A0Thủy", Normalizer.Form.NFD);
        PrintedTable table = clipboard.read(
                "level\tcount\tprinted_percent\r\n\"Hoàn thành\ntốt\"\t28\t96,6\r\n\"Tốt\" hơn\t1\t3,4\r\n" + decomposed + "\t1\tx\r\n");
        assertThat(table.lines()).extracting(PrintedLine::level).containsExactly("Hoàn thành tốt", "Tốt hơn", "Phường Thủy");
        assertThat(table.problems()).extracting(Problem::subject).containsExactly("C5");
        assertThat(clipboard.read("level\tcount\tprinted_percent\n\"HTTNV\t28\t96,6").problems()).isEmpty();
    }

    @Test
    void text_of_a_csv_file_may_be_pasted_too() {
        assertThat(shown(clipboard.read("\uFEFFMức;Số lượng;Tỷ lệ\nHTTNV;28;96,6"))).containsExactly("2  null null HTTNV 28 96.6");
        assertThat(shown(clipboard.read("HTTNV;28;96,6"))).containsExactly("1  null null HTTNV 28 96.6");
        assertThat(shown(clipboard.read("group,level,count,printed_percent\nA,HTTNV,28,96.6"))).containsExactly("2 A null null HTTNV 28 96.6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Xin chào", "Xin chào\tcác bạn", "28\t96,6", "HTTNV\t28", "28", "\t\t\t", "\"", "\"\t\""})
    void a_block_of_which_nobody_can_tell_the_columns_is_refused(String block) {
        PrintedTable table = clipboard.read(block);
        assertThat(table.lines()).isEmpty();
        assertThat(table.problems()).extracting(each -> each.code().id()).containsExactly("RC-16");
    }

    @Test
    void an_unusable_cell_without_header_is_named_by_its_letter() {
        PrintedTable table = clipboard.read("A\tHTTNV\t28\t96,6\nA\tHTNV\tmột\t3,4");
        assertThat(table.problems()).filteredOn(Problem::isError).singleElement().satisfies(problem -> {
            assertThat(problem.subject()).isEqualTo("C2");
            assertThat(problem.arguments()).containsEntry("column", "C").containsEntry("value", "một");
        });
    }

    @Test
    void a_pasted_block_gets_the_same_answers_as_a_file() {
        ReconciledFile answer = new ReconcilePasted(clipboard).reconcile("A\t29\tHTTNV\t27\t96,6\nA\t29\tHTNV\t1\t3,4\n");
        assertThat(answer.lines()).isEqualTo(2);
        assertThat(answer.findings()).extracting(each -> each.verdict().code()).containsExactly("wrong", "ok", "sum-mismatch");
        assertThat(answer.findings()).extracting(Finding::row).containsExactly(1, 2, 2);
        assertThat(new ReconcilePasted(clipboard).reconcile("A\t29\tHTTNV\t28\t96,6").isAllRight()).as("a hint is no fault").isTrue();
    }

    @Test
    void a_huge_block_is_read_in_one_go() {
        assertThat(clipboard.read("A\t29\tHTTNV\t28\t96,6\n".repeat(50_000)).lines()).hasSize(50_000);
    }

    private static List<String> shown(PrintedTable table) {
        return table.lines().stream()
                .map(line -> String.join(" ", String.valueOf(line.row()), line.group(), String.valueOf(line.total()),
                        String.valueOf(line.assessed()), line.level(), String.valueOf(line.count()),
                        Objects.requireNonNull(line.printed()).value().toPlainString()))
                .toList();
    }
}
