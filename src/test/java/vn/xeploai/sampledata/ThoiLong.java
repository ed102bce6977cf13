package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Thới Long ward, 2013, with the level names of that time. */
final class ThoiLong {
    private ThoiLong() {}

    static SampleWorkbook workbook() {
        Random random = new Random(2013);
        Tree tree = new Tree("TL", "Đảng bộ phường Thới Long", Contract.GRASSROOTS_COMMITTEE, "Phường");
        tree.numberedCells("TL", "Khu phố", "Chi bộ khu vực", 10);
        tree.cells("TL", "Trường học", "Chi bộ Trường Mầm non", "Chi bộ Trường Tiểu học", "Chi bộ Trường THCS");
        tree.cells("TL", "Trạm y tế", "Chi bộ Trạm y tế");
        tree.cells("TL", "Công an", "Chi bộ Công an");
        tree.cells("TL", "Quân sự", "Chi bộ Quân sự");
        Society society = new Society(tree, 318, LocalDate.of(2012, 12, 31), random);
        society.admit(5, LocalDate.of(2013, 1, 10), LocalDate.of(2013, 6, 30));
        society.admit(4, LocalDate.of(2013, 7, 1), LocalDate.of(2013, 12, 10));
        society.exempt(9, LocalDate.of(2005, 1, 5), LocalDate.of(2013, 11, 1));
        society.veterans(3).forEach(person -> person.reasons.put(2013, Contract.EXEMPT));
        society.reason(2, 2013, Contract.NOT_YET);
        society.gone(2, Contract.DIED, LocalDate.of(2012, 2, 1), LocalDate.of(2013, 10, 1));
        society.gone(2, Contract.MOVED_AWAY, LocalDate.of(2013, 2, 1), LocalDate.of(2013, 10, 1));
        Home home = new Home("TL", 5, LocalDate.of(2013, 12, 31),
                List.of("Ô Môn, Cần Thơ", "Thốt Nốt, Cần Thơ", "Bình Minh, Vĩnh Long"),
                List.of("Kinh", "Kinh", "Kinh", "Khmer"), true, false, "QU");
        Aim aim = new Aim(2013, Scale.BEFORE_2014, 170, 60, 4, 1, List.of(1, 0, 0, 0),
                List.of(3, 4), List.of(), List.of());
        SampleWorkbook book = new Assembly(tree, society, home, random).workbook(
                "thoi-long-2013.xlsx", List.of(aim), targets());
        return exemplary(book);
    }

    /** The committee kept the title "trong sạch, vững mạnh tiêu biểu". */
    private static SampleWorkbook exemplary(SampleWorkbook book) {
        Table ratings = book.tables().stream()
                .filter(table -> table.name().equals(Contract.ORGANIZATION_RATINGS))
                .findFirst()
                .orElseThrow();
        List<Object> committee = ratings.rows().getFirst();
        committee.set(ratings.headers().indexOf("Mức quyết định"), "Trong sạch, vững mạnh tiêu biểu");
        return book;
    }

    private static List<Target> targets() {
        return List.of(
                new Target(2013, "TL", "Giảm tỷ lệ hộ nghèo", "điểm %", "Tăng", "", "2", "2.27",
                        "Kế hoạch từ 2 trở lên mỗi năm"),
                new Target(2013, "TL", "Giảm tỷ lệ hộ cận nghèo", "điểm %", "Tăng", "", "", "0.39", ""),
                new Target(2013, "TL", "Đảng viên dự học tập, quán triệt nghị quyết", "%", "Tăng", "95", "", "97",
                        "Trên 97 %, trước đây khoảng 95 %"));
    }
}
