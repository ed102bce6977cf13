package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts raw rows the plain way, without the classes that generated them. */
record PlainCount(RawWorkbook book) {
    private static final Set<String> GONE = Set.of("Chuyển đi", "Từ trần", "Ra khỏi Đảng");
    private static final Map<String, String> SHORT = Map.of(
            "Hoàn thành xuất sắc nhiệm vụ", "HTXSNV", "Hoàn thành tốt nhiệm vụ", "HTTNV",
            "Hoàn thành nhiệm vụ", "HTNV", "Không hoàn thành nhiệm vụ", "KHTNV");

    long standing(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return book.rows("Đảng viên").stream().filter(row -> stands(row, day)).count();
    }

    /** Level to count; rows without a level are left out. */
    Map<String, Integer> levels(String sheet, int year, Set<String> codes) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Map<String, String> row : ratings(sheet, year)) {
            String level = row.getOrDefault("Mức quyết định", "");
            if (!level.isEmpty() && codes.contains(row.getOrDefault("Mã", row.getOrDefault("Mã chi bộ", "")))) {
                counts.merge(SHORT.getOrDefault(level, level), 1, Integer::sum);
            }
        }
        return counts;
    }

    List<Map<String, String>> ratings(String sheet, int year) {
        return book.rows(sheet, "Năm", "number " + year + ".0");
    }

    Set<String> codesOf(String... levels) {
        return Set.copyOf(book.rows("Tổ chức").stream()
                .filter(row -> List.of(levels).contains(row.get("Cấp")))
                .map(row -> row.getOrDefault("Mã", ""))
                .toList());
    }

    List<Map<String, String>> admittedBetween(LocalDate first, LocalDate last) {
        return book.rows("Đảng viên").stream()
                .filter(row -> !date(row, "Ngày vào Đảng").isBefore(first) && !date(row, "Ngày vào Đảng").isAfter(last))
                .toList();
    }

    private static boolean stands(Map<String, String> row, LocalDate day) {
        boolean gone = GONE.contains(row.getOrDefault("Tình trạng", "")) && !date(row, "Từ ngày (tình trạng)").isAfter(day);
        return !gone && !date(row, "Ngày vào Đảng").isAfter(day);
    }

    private static LocalDate date(Map<String, String> row, String column) {
        return LocalDate.parse(row.getOrDefault(column, "01/01/1900"), Standing.WRITTEN);
    }
}
