package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Hương Xuân ward: 17 cells, 242 members at the end of 2022 and of 2025; the year 2025 is still in progress. */
final class HuongXuan {
    private static final LocalDate END_2020 = LocalDate.of(2020, 12, 31);

    private HuongXuan() {}

    static SampleWorkbook workbook() {
        Random random = new Random(2022);
        Tree tree = tree();
        Society society = new Society(tree, 242, END_2020.minusDays(1), random);
        society.admit(3, LocalDate.of(2021, 2, 3), LocalDate.of(2021, 11, 20));
        society.admit(4, LocalDate.of(2022, 1, 10), LocalDate.of(2022, 6, 30));
        society.admit(2, LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 20));
        since2023(society);
        society.exempt(7, LocalDate.of(2014, 1, 5), LocalDate.of(2020, 12, 1));
        society.exempt(3, LocalDate.of(2023, 1, 5), LocalDate.of(2025, 11, 1));
        society.veterans(2).forEach(person -> {
            for (int year : new int[] {2021, 2022, 2025}) {
                person.reasons.put(year, Contract.EXEMPT);
            }
        });
        society.mark(1, Contract.SUSPENDED, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 9, 1));
        society.reason(1, 2022, Contract.NOT_YET);
        society.reason(1, 2021, Contract.BEING_VERIFIED);
        society.reason(2, 2025, Contract.NOT_YET);
        society.mark(3, Contract.ELSEWHERE, LocalDate.of(2022, 3, 1), LocalDate.of(2025, 3, 1));
        society.gone(2, Contract.MOVED_AWAY, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 10, 1));
        Home home = new Home("HX", 2, LocalDate.of(2025, 12, 31),
                List.of(
                        "Hương Trà, Thừa Thiên Huế", "Quảng Điền, Thừa Thiên Huế", "Phong Điền, Thừa Thiên Huế",
                        "Huế, Thừa Thiên Huế"),
                List.of("Kinh"), true, true, "ThU");
        return new Assembly(tree, society, home, random).workbook(
                "huong-xuan.xlsx",
                List.of(
                        Aim.finished(2021, 70, 130, 3, 0, 0, 1, 0, 0),
                        Aim.finished(2022, 60, 130, 2, 0, 0, 1, 0, 0),
                        Aim.inProgress(
                                2025, List.of("HX.01", "HX.02", "HX.05", "HX.06", "HX.15", "HX.17"), List.of("HX.07"))),
                targets());
    }

    /** As many came as went, so that 242 stand again at the end of 2025. */
    private static void since2023(Society society) {
        society.admit(7, LocalDate.of(2023, 2, 3), LocalDate.of(2025, 6, 30));
        society.admit(1, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1));
        society.admit(2, LocalDate.of(2025, 8, 1), LocalDate.of(2025, 12, 10))
                .subList(0, 1).forEach(person -> person.reasons.put(2025, Contract.NEWLY_ADMITTED));
        society.gone(3, Contract.DIED, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 1));
        society.gone(6, Contract.MOVED_AWAY, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));
        society.gone(1, Contract.LEFT_PARTY, LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30));
    }

    private static Tree tree() {
        Tree tree = new Tree("HX", "Đảng bộ phường Hương Xuân", Contract.GRASSROOTS_COMMITTEE, "Phường");
        tree.cells("HX", "Trường học", "Chi bộ Trường Mầm non 1", "Chi bộ Trường Mầm non 2",
                "Chi bộ Trường Tiểu học", "Chi bộ Trường THCS");
        tree.numberedCells("HX", "Tổ dân phố", "Chi bộ tổ dân phố", 8);
        tree.cells("HX", "Hợp tác xã", "Chi bộ Hợp tác xã nông nghiệp 1", "Chi bộ Hợp tác xã nông nghiệp 2");
        tree.cells("HX", "Công an", "Chi bộ Công an");
        tree.cells("HX", "Quân sự", "Chi bộ Quân sự");
        tree.cells("HX", "Trạm y tế", "Chi bộ Trạm y tế");
        return tree;
    }

    private static List<Target> targets() {
        return List.of(
                new Target(2022, "HX", "Hộ thoát nghèo", "hộ", "Tăng", "", "23", "", ""),
                new Target(2023, "HX", "Phường đạt chuẩn văn minh đô thị", "phường", "Tăng", "", "1", "",
                        "Hoàn thành vào cuối năm 2023"));
    }
}
