package vn.xeploai.sampledata;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed sample workbooks are what the generator makes, and hold the figures they promise. */
class SampleDataTest {
    private static final Path COMMITTED = Path.of("sample-data");
    private static final List<String> FILES = List.of(
            "thanh-thuy-2021.xlsx", "huong-xuan.xlsx", "a-luoi-2022.xlsx", "thuy-xuan-2023.xlsx", "thoi-long-2013.xlsx");

    private static final Map<String, RawWorkbook> READ = new HashMap<>();

    @Test
    void regenerating_gives_the_committed_cells(@TempDir Path fresh) throws IOException {
        GenerateSampleData.writeInto(fresh);
        for (String file : FILES) {
            assertThat(RawWorkbook.read(fresh.resolve(file))).as(file).isEqualTo(committed(file));
        }
    }

    @Test
    void codes_and_numbers_of_people_are_unique_across_all_workbooks_and_invented() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String file : FILES) {
            RawWorkbook book = committed(file);
            book.rows("Tổ chức").forEach(row -> assertThat(seen.add("unit " + row.get("Mã"))).isTrue());
            for (Map<String, String> row : book.rows("Đảng viên")) {
                for (String column : List.of("Mã đảng viên", "Số thẻ đảng viên", "Số CCCD")) {
                    assertThat(!row.containsKey(column) || seen.add(column + row.get(column))).as(row.toString()).isTrue();
                }
                assertThat(row.getOrDefault("Số thẻ đảng viên", "00000000")).matches("00\\d{6}");
                assertThat(row.getOrDefault("Số CCCD", "000000000000")).matches("000\\d{9}");
            }
        }
    }

    @Test
    void all_text_is_composed_unicode() throws IOException {
        for (String file : FILES) {
            texts(committed(file))
                    .forEach(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(text).isTrue());
        }
    }

    @Test
    void Thanh_Thuy_has_29_grassroots_organizations_of_which_28_are_good_or_better() throws IOException {
        PlainCount count = count("thanh-thuy-2021.xlsx");
        Set<String> grassroots = count.codesOf("Đảng bộ cơ sở", "Chi bộ cơ sở");
        assertThat(grassroots).hasSize(29);
        assertThat(count.levels("Xếp loại tổ chức", 2021, grassroots)).isEqualTo(Map.of("HTXSNV", 5, "HTTNV", 23, "HTNV", 1));
        Set<String> cells = count.codesOf("Chi bộ trực thuộc");
        assertThat(cells).hasSize(233);
        assertThat(count.levels("Xếp loại tổ chức", 2021, cells))
                .isEqualTo(Map.of("HTXSNV", 30, "HTTNV", 184, "HTNV", 18, "KHTNV", 1));
    }

    @Test
    void Thanh_Thuy_has_4935_members_and_92_point_6_percent_of_the_rated_are_good_or_better() throws IOException {
        PlainCount count = count("thanh-thuy-2021.xlsx");
        assertThat(count.standing(2021)).isEqualTo(4935);
        assertThat(count.admittedBetween(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31))).hasSize(31);
        Map<String, Integer> levels = count.levels("Xếp loại đảng viên", 2021, allCells(count));
        assertThat(levels).isEqualTo(Map.of("HTXSNV", 593, "HTTNV", 3835, "HTNV", 313, "KHTNV", 41));
        int good = levels.getOrDefault("HTXSNV", 0) + levels.getOrDefault("HTTNV", 0);
        assertThat((good * 2000 / 4782 + 1) / 2).as("per mille, half up").isEqualTo(926);
    }

    @Test
    void excellent_members_are_at_most_a_fifth_of_the_good_in_every_cell_hence_everywhere() throws IOException {
        for (String file : FILES.subList(0, 4)) {
            Map<String, int[]> byCell = new HashMap<>();
            for (Map<String, String> row : committed(file).rows("Xếp loại đảng viên")) {
                int[] counts = byCell.computeIfAbsent(row.get("Năm") + row.get("Mã chi bộ"), key -> new int[2]);
                String level = row.getOrDefault("Mức quyết định", "");
                counts[0] += Set.of("HTXSNV", "Hoàn thành xuất sắc nhiệm vụ").contains(level) ? 1 : 0;
                counts[1] += Set.of("HTTNV", "Hoàn thành tốt nhiệm vụ").contains(level) ? 1 : 0;
            }
            assertThat(byCell).isNotEmpty();
            byCell.forEach((cell, counts) -> assertThat(counts[0] * 5).as(cell).isLessThanOrEqualTo(counts[1]));
        }
    }

    @Test
    void La_Phu_collected_115_point_518_percent_of_its_revenue_plan() throws IOException {
        Map<String, String> row = count("thanh-thuy-2021.xlsx").book().rows("Chỉ tiêu", "Mã", "TT.01").getFirst();
        assertThat(row).containsEntry("Kế hoạch", "number 5650.0").containsEntry("Thực hiện", "number 6526.767");
        assertThat(6_526_767L * 100_000).isEqualTo(5_650_000L * 115_518);
    }

    @Test
    void Huong_Xuan_has_242_members_in_17_cells_at_the_end_of_2022_and_of_2025() throws IOException {
        PlainCount count = count("huong-xuan.xlsx");
        assertThat(count.standing(2022)).isEqualTo(242);
        assertThat(count.standing(2025)).isEqualTo(242);
        assertThat(count.codesOf("Chi bộ trực thuộc")).hasSize(17);
        for (Map.Entry<String, Integer> kind : Map.of(
                "Trường học", 4, "Tổ dân phố", 8, "Hợp tác xã", 2, "Công an", 1, "Quân sự", 1, "Trạm y tế", 1).entrySet()) {
            assertThat(count.book().rows("Tổ chức", "Loại hình", kind.getKey())).hasSize(kind.getValue());
        }
    }

    @Test
    void A_Luoi_has_496_members_in_13_cells() throws IOException {
        PlainCount count = count("a-luoi-2022.xlsx");
        assertThat(count.standing(2022)).isEqualTo(496);
        assertThat(count.codesOf("Chi bộ trực thuộc")).hasSize(13);
        assertThat(count.book().rows("Chỉ tiêu")).extracting(row -> row.get("Thực hiện")).contains("number 581.0", "number 384.0");
    }

    @Test
    void Thuy_Xuan_has_14_heads_12_of_them_deputy_secretaries_and_19_admitted_since_2020() throws IOException {
        PlainCount count = count("thuy-xuan-2023.xlsx");
        assertThat(count.standing(2023)).isEqualTo(473);
        assertThat(count.admittedBetween(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31))).hasSize(19);
        String post = "Chức vụ chính quyền, đoàn thể";
        List<Map<String, String>> deputies = count.book().rows("Đảng viên", "Chức vụ Đảng", "Phó Bí thư chi bộ");
        assertThat(count.book().rows("Đảng viên", post, "Tổ trưởng tổ dân phố")).hasSize(14);
        assertThat(deputies).hasSize(14);
        assertThat(deputies.stream().filter(row -> "Tổ trưởng tổ dân phố".equals(row.get(post)))).hasSize(12);
    }

    @Test
    void Thoi_Long_uses_the_level_names_of_2013() throws IOException {
        RawWorkbook book = count("thoi-long-2013.xlsx").book();
        assertThat(book.rows("Xếp loại tổ chức", "Mã", "TL").getFirst())
                .containsEntry("Mức quyết định", "Trong sạch, vững mạnh tiêu biểu");
        assertThat(book.rows("Xếp loại tổ chức")).extracting(row -> row.get("Tự nhận")).contains("TSVM", "HTTNV", "HTNV", "YK");
        assertThat(book.rows("Xếp loại đảng viên")).extracting(row -> row.get("Mức quyết định")).contains(
                "Đủ tư cách, hoàn thành xuất sắc nhiệm vụ", "ĐTC HTTNV", "Vi phạm tư cách hoặc không hoàn thành nhiệm vụ");
    }

    private static Set<String> allCells(PlainCount count) {
        return count.codesOf("Chi bộ trực thuộc", "Chi bộ cơ sở");
    }

    private static PlainCount count(String file) throws IOException {
        return new PlainCount(committed(file));
    }

    /** Each file is read once for all tests. */
    private static RawWorkbook committed(String file) throws IOException {
        RawWorkbook known = READ.get(file);
        if (known == null) {
            known = RawWorkbook.read(COMMITTED.resolve(file));
            READ.put(file, known);
        }
        return known;
    }

    private static Stream<String> texts(RawWorkbook book) {
        List<String> texts = new ArrayList<>(book.sheets().keySet());
        book.sheets().values().forEach(rows -> rows.forEach(row -> {
            texts.addAll(row.keySet());
            texts.addAll(row.values());
        }));
        return texts.stream();
    }
}
