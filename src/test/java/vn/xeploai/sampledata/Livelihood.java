package vn.xeploai.sampledata;

import java.util.List;

/** Jobs, posts and schooling usual in a kind of cell. */
record Livelihood(List<String> jobs, List<String> posts, List<String> schooling) {
    private static final List<String> GRADUATES = List.of("Đại học", "Đại học", "Đại học", "Cao đẳng", "Thạc sĩ");
    private static final List<String> MIXED = List.of("", "", "", "Sơ cấp nghề", "Trung cấp", "Cao đẳng", "Đại học");
    private static final List<String> SKILLED = List.of("Trung cấp", "Trung cấp", "Cao đẳng", "Đại học");

    static Livelihood of(Unit cell) {
        return switch (cell.kind()) {
            case "Trường học" -> new Livelihood(List.of("Giáo viên", "Giáo viên", "Nhân viên trường học"),
                    List.of("Hiệu trưởng", "", "Phó Hiệu trưởng"), GRADUATES);
            case "Công an" -> new Livelihood(List.of("Công an"), List.of("Trưởng công an", "", "Phó Trưởng công an"), SKILLED);
            case "Quân sự" -> new Livelihood(List.of("Bộ đội", "Dân quân thường trực"),
                    List.of("Chỉ huy trưởng", "", "Chỉ huy phó"), SKILLED);
            case "Trạm y tế", "Trung tâm y tế" -> new Livelihood(List.of("Bác sĩ", "Y sĩ", "Điều dưỡng"),
                    List.of("Trưởng trạm y tế", "", "Trưởng khoa"), SKILLED);
            case "Hợp tác xã" -> new Livelihood(List.of("Nông dân", "Kế toán", "Công nhân"),
                    List.of("Giám đốc hợp tác xã", "", ""), MIXED);
            case "Cơ quan" -> new Livelihood(List.of("Cán bộ, công chức", "Cán bộ, công chức", "Viên chức"),
                    List.of("Trưởng phòng", "", "Phó Trưởng phòng"), GRADUATES);
            case "Doanh nghiệp" -> new Livelihood(List.of("Công nhân", "Kỹ sư", "Nhân viên"),
                    List.of("Giám đốc", "", "Phó Giám đốc"), SKILLED);
            default -> new Livelihood(List.of("Nông dân", "Nông dân", "Hưu trí", "Buôn bán", "Lao động tự do", "Thợ thủ công"),
                    List.of("", "", ""), MIXED);
        };
    }
}
