package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Thủy Xuân ward, 2023: 473 members, 19 admitted since the term began in 2020, 14 neighbourhoods. */
final class ThuyXuan {
    private ThuyXuan() {}

    static SampleWorkbook workbook() {
        Random random = new Random(473);
        Tree tree = new Tree("TX", "Đảng bộ phường Thủy Xuân", Contract.GRASSROOTS_COMMITTEE, "Phường");
        tree.numberedCells("TX", "Tổ dân phố", "Chi bộ tổ dân phố", 14);
        tree.cells("TX", "Trường học", "Chi bộ Trường Mầm non", "Chi bộ Trường Tiểu học", "Chi bộ Trường THCS");
        tree.cells("TX", "Cơ quan", "Chi bộ cơ quan phường");
        tree.cells("TX", "Trạm y tế", "Chi bộ Trạm y tế");
        tree.cells("TX", "Công an", "Chi bộ Công an");
        tree.cells("TX", "Quân sự", "Chi bộ Quân sự");
        Society society = new Society(tree, 473, LocalDate.of(2019, 12, 31), random);
        society.admit(19, LocalDate.of(2020, 8, 1), LocalDate.of(2023, 4, 10));
        society.exempt(18, LocalDate.of(2013, 1, 5), LocalDate.of(2023, 11, 1));
        society.veterans(5).forEach(person -> person.reasons.put(2023, Contract.EXEMPT));
        society.mark(1, Contract.SUSPENDED, LocalDate.of(2023, 9, 1), LocalDate.of(2023, 11, 1));
        society.reason(2, 2023, Contract.NOT_YET);
        society.reason(1, 2023, Contract.BEING_VERIFIED);
        society.mark(6, Contract.ELSEWHERE, LocalDate.of(2023, 1, 10), LocalDate.of(2023, 10, 10));
        society.gone(3, Contract.DIED, LocalDate.of(2022, 2, 1), LocalDate.of(2023, 3, 31));
        society.gone(3, Contract.MOVED_AWAY, LocalDate.of(2022, 2, 1), LocalDate.of(2023, 3, 31));
        Home home = new Home("TX", 4, LocalDate.of(2023, 12, 31),
                List.of("Huế, Thừa Thiên Huế", "Phú Vang, Thừa Thiên Huế", "Hương Thủy, Thừa Thiên Huế"),
                List.of("Kinh"), true, true, "ThU");
        return new Assembly(tree, society, home, random).workbook(
                "thuy-xuan-2023.xlsx", List.of(Aim.finished(2023, 65, 140, 2, 0, 0, 1, 0, 0)), targets());
    }

    private static List<Target> targets() {
        return List.of(
                new Target(2023, "TX", "Đảng viên đang công tác giữ mối liên hệ nơi cư trú (Quy định 213-QĐ/TW)",
                        "đảng viên", "Tăng", "", "", "810", "Trên 810"),
                new Target(2023, "TX", "Kết nạp đảng viên từ đầu nhiệm kỳ 2020-2025", "đảng viên", "Tăng",
                        "", "", "19", ""),
                new Target(2023, "TX", "Tổ trưởng tổ dân phố là đảng viên", "người", "Tăng", "", "14", "14", ""),
                new Target(2023, "TX", "Phó Bí thư chi bộ kiêm tổ trưởng tổ dân phố", "người", "Tăng", "", "14", "12", ""));
    }
}
