package vn.xeploai.ui.fake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** An invented table of sixty printed rows, as somebody copies it from a spreadsheet; every fifth group has a fault of its kind. */
public final class PrintedFigures {
    private static final List<String> UNITS = List.of("phường Bến Lau", "xã Đồi Xanh", "phường Hạ Khê", "xã Suối Ngọc",
            "phường Gò Mây", "Công an thành phố", "khối các trường trung học phổ thông", "xã Bãi Dâu", "phường Thượng Khê",
            "Bệnh viện Đa khoa khu vực", "xã Khe Trúc", "phường An Phú Trung",
            "các cơ quan, đơn vị sự nghiệp công lập và doanh nghiệp nhà nước trực thuộc", "xã Đầm Sen", "phường Cầu Ngói");
    private static final List<String> LEVELS = List.of("Hoàn thành xuất sắc nhiệm vụ", "HTTNV", "HTNV", "KHTNV");

    private PrintedFigures() {}

    /** With header. */
    public static String block() {
        List<String> lines = new ArrayList<>();
        lines.add("Đơn vị\tTổng số\tĐược đánh giá\tMức xếp loại\tSố lượng\tTỷ lệ (%)");
        for (int unit = 0; unit < UNITS.size(); unit++) {
            int[] counts = {7 + unit * 3, 41 + unit * 37, 5 + unit % 4, unit % 3};
            int rated = counts[0] + counts[1] + counts[2] + counts[3];
            for (int level = 0; level < counts.length; level++) {
                BigDecimal percent = BigDecimal.valueOf(100L * counts[level]).divide(BigDecimal.valueOf(rated), 2, RoundingMode.HALF_UP);
                lines.add(String.join("\t", "Đảng bộ " + UNITS.get(unit), String.valueOf(rated + 3), String.valueOf(rated),
                        LEVELS.get(level), count(unit, level, counts[level]), printed(unit, level, percent, counts[level], rated)));
            }
        }
        return String.join("\r\n", lines);
    }

    private static String count(int unit, int level, int count) {
        if ((unit == 6 && level == 1) || (unit == 11 && level == 0)) {
            return "";
        }
        if (unit == 8 && level == 2) {
            return "khoảng 5";
        }
        return String.valueOf(unit == 3 && level == 1 ? count + 10 : count);
    }

    private static String printed(int unit, int level, BigDecimal percent, int count, int rated) {
        if (unit == 11 && level == 0) {
            return "11,11";
        }
        BigDecimal exact = BigDecimal.valueOf(100L * count);
        BigDecimal shown = switch (unit * 10 + level) {
            case 11, 71 -> exact.divide(BigDecimal.valueOf(rated), 2, RoundingMode.DOWN);
            case 21 -> percent.add(new BigDecimal("1.7"));
            case 51 -> exact.divide(BigDecimal.valueOf(rated + 3L), 2, RoundingMode.HALF_UP);
            default -> percent;
        };
        return shown.toPlainString().replace('.', ',');
    }
}
