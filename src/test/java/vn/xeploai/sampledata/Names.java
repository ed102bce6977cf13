package vn.xeploai.sampledata;

import java.util.List;
import java.util.Random;

/** Invents names by combining common family, middle and given names. */
final class Names {
    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Võ", "Đặng",
            "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Hà", "Cao", "Trương", "Mai", "Tạ", "Lương");
    private static final List<String> MEN_MIDDLE = List.of(
            "Văn", "Đức", "Hữu", "Quang", "Minh", "Đình", "Xuân", "Công", "Ngọc", "Thanh", "Bá", "Duy", "Quốc",
            "Trọng", "Tiến", "Mạnh");
    private static final List<String> MEN_GIVEN = List.of(
            "An", "Anh", "Bằng", "Bình", "Chiến", "Cường", "Dũng", "Đạt", "Đông", "Giang", "Hải", "Hiếu", "Hòa",
            "Hùng", "Huy", "Khánh", "Kiên", "Lâm", "Long", "Nam", "Nghĩa", "Phong", "Phúc", "Quân", "Sơn", "Tâm",
            "Thắng", "Thành", "Thịnh", "Toàn", "Trung", "Tuấn", "Tùng", "Việt", "Vinh", "Vượng");
    private static final List<String> WOMEN_MIDDLE = List.of(
            "Thị", "Thị", "Thị", "Thị Thu", "Thị Thanh", "Thị Ngọc", "Thị Kim", "Thị Hồng", "Thị Bích", "Thị Minh",
            "Thu", "Thanh", "Phương", "Khánh");
    private static final List<String> WOMEN_GIVEN = List.of(
            "An", "Anh", "Bình", "Châu", "Chi", "Dung", "Duyên", "Giang", "Hà", "Hải", "Hạnh", "Hằng", "Hiền", "Hoa",
            "Hòa", "Hương", "Huyền", "Lan", "Liên", "Linh", "Loan", "Mai", "Nga", "Ngân", "Nhung", "Oanh", "Phượng",
            "Quyên", "Tâm", "Thảo", "Thủy", "Trang", "Tuyết", "Vân", "Yến", "Xuân");

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    String man() {
        return any(FAMILY) + " " + any(MEN_MIDDLE) + " " + any(MEN_GIVEN);
    }

    String woman() {
        return any(FAMILY) + " " + any(WOMEN_MIDDLE) + " " + any(WOMEN_GIVEN);
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
