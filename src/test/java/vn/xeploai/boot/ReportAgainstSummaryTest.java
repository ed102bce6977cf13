package vn.xeploai.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The printed report of the sample district, read back by its words and held against {@code summary}. */
class ReportAgainstSummaryTest {
    private static final List<String> SUBJECTS = List.of("grassroots", "cells", "members");
    private static final List<String> LEVELS = List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV");

    @TempDir
    static Path sample;

    private static JsonNode summary = NullNode.getInstance();
    private static Map<String, List<Double>> printed = Map.of();

    @BeforeAll
    static void print_the_district() throws IOException {
        Path data = sample.resolve("data");
        Path file = sample.resolve("bao-cao.xlsx");
        assertThat(Shell.type("import", "sample-data/thanh-thuy-2021.xlsx", "--data", data.toString()).status()).isZero();
        summary = Shell.type("summary", "--data", data.toString(), "--year", "2021", "--unit", "TT", "--format", "json")
                .json().get("subjects");
        assertThat(Shell.type("report", "tong-hop-nam", "--data", data.toString(), "--year", "2021", "--unit", "TT", "--out",
                file.toString()).status()).isZero();
        printed = rows(file);
    }

    @Test
    void counts_are_those_of_the_summary() {
        assertCounts("Tổng số", subject -> subject.get("total").asDouble());
        assertCounts("Chưa xếp loại", subject -> subject.get("pending").asDouble());
        assertCounts("Miễn công tác và sinh hoạt", subject -> subject.get("notSubject").path("Miễn công tác và sinh hoạt").asDouble());
        assertCounts("Đình chỉ sinh hoạt", subject -> subject.get("notSubject").path("Đình chỉ sinh hoạt").asDouble());
        assertCounts("Mới kết nạp dưới 6 tháng", subject -> subject.get("notSubject").path("Mới kết nạp dưới 6 tháng").asDouble());
        assertCounts("Thuộc diện xếp loại", subject -> subject.get("rated").asDouble() + subject.get("pending").asDouble());
    }

    @Test
    void levels_and_their_percentages_are_those_of_the_summary() {
        List<String> names = List.of("★ Hoàn thành xuất sắc nhiệm vụ", "● Hoàn thành tốt nhiệm vụ", "◐ Hoàn thành nhiệm vụ",
                "▲ Không hoàn thành nhiệm vụ");
        for (int i = 0; i < LEVELS.size(); i++) {
            String level = LEVELS.get(i);
            assertPairs(names.get(i), subject -> subject.get("levels").get(level).asDouble(), subject ->
                    Math.round(1000.0 * subject.get("levels").get(level).asInt() / subject.get("rated").asInt()) / 10.0);
        }
    }

    @Test
    void good_or_better_is_printed_with_the_percentage_of_those_rated() {
        assertPairs("Hoàn thành tốt nhiệm vụ trở lên", subject -> subject.get("goodOrBetter").asDouble(),
                subject -> subject.get("percentOfRated").asDouble());
    }

    private interface Measure {
        double of(JsonNode subject);
    }

    private static void assertCounts(String label, Measure count) {
        assertThat(printed).containsKey(label);
        assertThat(printed.get(label)).as(label).containsExactlyElementsOf(each(count));
    }

    private static void assertPairs(String label, Measure count, Measure percent) {
        List<Double> expected = new ArrayList<>();
        for (String subject : SUBJECTS) {
            expected.add(count.of(summary.get(subject)));
            expected.add(percent.of(summary.get(subject)));
        }
        assertThat(printed).containsKey(label);
        assertThat(printed.get(label)).as(label).containsExactlyElementsOf(expected);
    }

    private static List<Double> each(Measure measure) {
        return SUBJECTS.stream().map(subject -> measure.of(summary.get(subject))).toList();
    }

    /** Every row of the first sheet that has a label and numbers behind it. */
    private static Map<String, List<Double>> rows(Path file) throws IOException {
        Map<String, List<Double>> rows = new HashMap<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                String label = "";
                List<Double> numbers = new ArrayList<>();
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC && !label.isEmpty()) {
                        numbers.add(cell.getNumericCellValue());
                    } else if (cell.getCellType() == CellType.STRING && numbers.isEmpty()) {
                        label = cell.getStringCellValue();
                    }
                }
                if (!numbers.isEmpty()) {
                    rows.putIfAbsent(label, numbers);
                }
            }
        }
        return rows;
    }
}
