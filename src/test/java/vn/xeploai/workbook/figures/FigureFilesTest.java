package vn.xeploai.workbook.figures;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.PrintedLine;
import vn.xeploai.rules.reconcile.PrintedPercent;
import vn.xeploai.work.reconciling.PrintedTable;

import static org.assertj.core.api.Assertions.assertThat;

class FigureFilesTest {
    private static final String HEADER = "group,total,assessed,level,count,printed_percent,decimals\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_row_is_read_as_it_stands() throws IOException {
        PrintedTable table = csv(HEADER + "A,60,51,HTXSNV,8,15.69,2\n");
        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).singleElement().satisfies(line -> {
            assertThat(line).extracting(PrintedLine::row, PrintedLine::group, PrintedLine::total, PrintedLine::assessed,
                            PrintedLine::level, PrintedLine::count)
                    .containsExactly(2, "A", 60L, 51L, "HTXSNV", 8L);
            assertThat(line.printed()).hasToString("PrintedPercent[value=15.69, decimals=2]");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'96,6'|1", "96.6 %|1", "'96,60%'|2", "97|0", "'96,6\u00A0%'|1"})
    void percentages_are_read_the_way_people_type_them(String cell, int decimals) throws IOException {
        PrintedTable table = csv(HEADER + "A,29,29,HTTNV,28,\"" + cell + "\",\n");
        assertThat(table.problems()).isEmpty();
        assertThat(table.lines().getFirst().printed()).extracting(PrintedPercent::decimals).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"57.504|57504", "'57,504'|57504", "1 388|1388", "02|2", "439.0|439", "-|", "–|", "0|0", "1.000.000|1000000"})
    void counts_are_read_the_way_people_type_them(String cell, Long count) throws IOException {
        PrintedTable table = csv(HEADER + "A,,,HTTNV,\"" + cell + "\",,\n");
        assertThat(table.problems()).isEmpty();
        assertThat(table.lines().getFirst().count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A,x,,HTTNV,1,5,0|RC-05 B2", "A,,-3,HTTNV,1,5,0|RC-05 C2", "A,,,HTTNV,2.5,5,0|RC-05 E2", "A,,,HTTNV,9999999999999,5,0|RC-05 E2",
        "A,,,HTTNV,99999999999999999999999,5,0|RC-05 E2", "A,,,HTTNV,1,gần 59,0|RC-06 F2", "A,,,HTTNV,1,-5,0|RC-06 F2", "A,,,HTTNV,1,1e5,0|RC-06 F2",
        "A,,,HTTNV,1,5,hai|RC-07 G2", "A,,,HTTNV,1,5,16|RC-07 G2", "A,,,HTTNV,1,15.67,1|RC-08 F2", "A,,,HTTNV,8,15,67,2|RC-09 2", "A,,,,8,15,0|RC-10 D2"
    })
    void an_unusable_cell_is_named_and_gets_no_verdict(String row, String problem) throws IOException {
        PrintedTable table = csv(HEADER + row + "\n");
        assertThat(table.problems()).extracting(each -> each.code().id() + " " + each.subject()).containsExactly(problem);
        assertThat(table.problems().getFirst().arguments()).containsEntry("row", "2");
        assertThat(table.lines()).allMatch(line -> line.printed() == null);
    }

    @Test
    void all_problems_are_collected_and_good_rows_are_kept() throws IOException {
        PrintedTable table = csv(HEADER + "A,x,y,HTTNV,z,w,0\n\n,,,,,,\nA,1,1,HTTNV,1,100,0\n");
        assertThat(table.problems()).hasSize(4);
        assertThat(table.lines()).extracting(PrintedLine::row).containsExactly(2, 5);
    }

    @Test
    void columns_may_stand_in_any_order_under_a_title_with_others_among_them() throws IOException {
        PrintedTable table = csv("Bảng của phường\n\nNote,Printed_Percent,LEVEL, count ,id,place\n,\"15,69\",HTXSNV,8,R1,Phường A\n");
        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).singleElement()
                .extracting(PrintedLine::row, PrintedLine::group, PrintedLine::count).containsExactly(4, "R1 · Phường A", 8L);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nhóm;Tổng số;Số được đánh giá;Mức;Số lượng;Tỷ lệ in (%);Số lẻ", "ĐƠN VỊ;TỔNG SỐ;Đã xếp loại;Kết quả xếp loại;SL;%;Số lẻ",
        "Tên đơn vị;Tổng;Được đánh giá, xếp loại;Mức xếp loại;Số lượng;Tỉ lệ %;số chữ số thập phân"
    })
    void columns_may_be_named_as_offices_name_them(String header) throws IOException {
        String row = "A;60;51;HTXSNV;8;15,69;2\n";
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertThat(csv(Normalizer.normalize(header, form) + "\n" + row).lines())
                    .isEqualTo(csv(HEADER.replace(',', ';') + row).lines());
        }
    }

    @Test
    void a_header_on_every_page_is_no_row_of_figures() throws IOException {
        PrintedTable table = csv(HEADER + "A,29,29,HTTNV,28,96.6,1\n" + HEADER + "B,29,29,HTTNV,28,96.6,1\n");
        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).extracting(PrintedLine::row).containsExactly(2, 4);
    }

    @Test
    void a_group_s_name_above_its_lines_and_a_remark_below_are_no_faults() throws IOException {
        PrintedTable table = csv(HEADER + "Phường A,,,,,,\n,29,29,HTTNV,28,96.6,1\nPhường B,,,,,,\n,30,30,HTTNV,30,100,0\nGhi chú: chưa tính 2 chi bộ,,,,,,\n");
        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).extracting(PrintedLine::group).containsExactly("Phường A", "Phường B");
    }

    @Test
    void a_stray_cell_is_a_fault_only_where_it_may_be_a_decimal_comma() throws IOException {
        assertThat(csv(HEADER.replace(',', ';') + "A;29;29;HTTNV;28;96,6;1;tăng\n").lines()).hasSize(1);
        assertThat(csv(HEADER + "A,29,29,HTTNV,28,96,6,1\n").problems()).extracting(each -> each.code().id()).containsExactly("RC-09");
    }

    @Test
    void an_unusable_cell_is_named_by_the_words_above_it() throws IOException {
        assertThat(csv("Mức;Số lượng;Tỷ lệ\nHTTNV;nhiều;96,6\n").problems().getFirst().arguments()).containsEntry("column", "Số lượng");
    }

    @Test
    void a_blank_group_means_the_one_above() throws IOException {
        assertThat(csv(HEADER + "A,,,HTXSNV,1,,\n,,,HTTNV,2,,\nB,,,HTTNV,2,,\n").lines())
                .extracting(PrintedLine::group).containsExactly("A", "A", "B");
    }

    @Test
    void semicolons_tabs_marks_quotes_and_decomposed_letters_are_understood() throws IOException {
        String decomposed = Normalizer.normalize("Phường Thủy", Normalizer.Form.NFD);
        assertThat(csv("\uFEFF" + HEADER.replace(',', ';') + decomposed + ";29;29;HTTNV;28;96,6;1\r\n").lines())
                .singleElement().extracting(PrintedLine::group).isEqualTo("Phường Thủy");
        assertThat(csv(HEADER.replace(',', '\t') + "A\t29\t29\tHTTNV\t28\t96,6\t1").lines()).hasSize(1);
        assertThat(csv(HEADER + "\"A\nB\",29,29,HTTNV,28,\"96,6\",1\nC,29,29,HTTNV,28,x,1\n").problems())
                .extracting(Problem::subject).containsExactly("F4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "level,count\nHTTNV,1\n"})
    void a_file_without_the_columns_is_refused(String text) throws IOException {
        assertThat(csv(text).problems()).extracting(each -> each.code().id()).containsExactly("RC-03");
    }

    @Test
    void quotes_that_do_not_close_are_named() throws IOException {
        PrintedTable table = csv(HEADER + "A,29,29,HTTNV,28,96.6,1\n\"A\"x,29,29,HTTNV,28,96.6,1\n");
        assertThat(table.problems()).extracting(each -> each.code().id() + each.arguments().get("row")).containsExactly("RC-043");
        assertThat(table.lines()).hasSize(1);
        assertThat(csv(HEADER + "\"A,29\n").problems()).extracting(each -> each.code().id()).containsExactly("RC-04");
    }

    @Test
    void files_that_cannot_be_read_are_problems_too() throws IOException {
        assertThat(codes(folder.resolve("missing.csv"))).containsExactly("RC-01");
        assertThat(codes(folder.resolve("missing.xlsx"))).containsExactly("RC-01");
        assertThat(codes(folder.resolve("figures.ods"))).containsExactly("RC-02");
        assertThat(codes(Files.createDirectory(folder.resolve("folder.csv")))).containsExactly("RC-01");
        assertThat(codes(Files.createDirectory(folder.resolve("folder.xlsx")))).containsExactly("RC-01");
        Path latin = folder.resolve("latin.csv");
        Files.writeString(latin, HEADER + "Thị trấn,1,1,HTTNV,1,100,0\n".replace("ị", "ê").replace("ấ", "â"), Charset.forName("windows-1252"));
        assertThat(codes(latin)).containsExactly("RC-12");
        Path late = folder.resolve("late.csv");
        byte[] bytes = (HEADER + "A,1,1,HTTNV,1,100,0\n".repeat(5_000) + "~").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;
        Files.write(late, bytes);
        assertThat(codes(late)).containsExactly("RC-12");
        byte[] good = Files.readAllBytes(FiguresSheetTest.workbook(folder.resolve("good.xlsx")));
        assertThat(codes(folder.resolve("good.xlsx"))).isEmpty();
        for (int length : new int[] {1, good.length / 3, good.length / 2, good.length - 30}) {
            assertThat(codes(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(good, length))))
                    .containsExactly("RC-01");
        }
        Path text = Files.writeString(folder.resolve("text.xlsx"), HEADER);
        assertThat(codes(text)).containsExactly("RC-01");
        assertThat(codes(Files.createFile(folder.resolve("empty.xlsx")))).containsExactly("RC-01");
    }

    @Test
    void a_long_file_is_read_in_one_go() throws IOException {
        assertThat(csv(HEADER + "A,29,29,HTTNV,28,96.6,1\n".repeat(50_000)).lines()).hasSize(50_000);
    }

    private List<String> codes(Path file) {
        return new FigureFiles().read(file).problems().stream().map(each -> each.code().id()).toList();
    }

    private PrintedTable csv(String text) throws IOException {
        Path file = folder.resolve("figures.CSV");
        Files.writeString(file, text);
        return new FigureFiles().read(file);
    }
}
