package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A Lưới town, 2022: 13 cells, 496 members; people have no key besides their card. */
final class ALuoi {
    private ALuoi() {}

    static SampleWorkbook workbook() {
        Random random = new Random(496);
        Tree tree = new Tree("AL", "Đảng bộ thị trấn A Lưới", Contract.GRASSROOTS_COMMITTEE, "Thị trấn");
        tree.numberedCells("AL", "Tổ dân phố", "Chi bộ tổ dân phố", 7);
        tree.cells("AL", "Trường học", "Chi bộ Trường Mầm non", "Chi bộ Trường Tiểu học", "Chi bộ Trường THCS");
        tree.cells("AL", "Trạm y tế", "Chi bộ Trạm y tế");
        tree.cells("AL", "Công an", "Chi bộ Công an");
        tree.cells("AL", "Quân sự", "Chi bộ Quân sự");
        // Whoever is to be rated holds a card already, because ratings name people by it.
        Society society = new Society(tree, 496, LocalDate.of(2021, 12, 31), random);
        society.admit(6, LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 20));
        society.exempt(15, LocalDate.of(2013, 1, 5), LocalDate.of(2022, 12, 1));
        society.veterans(4).forEach(person -> person.reasons.put(2022, Contract.EXEMPT));
        society.mark(2, Contract.SUSPENDED, LocalDate.of(2022, 6, 1), LocalDate.of(2022, 11, 1));
        society.reason(3, 2022, Contract.NOT_YET);
        society.mark(5, Contract.ELSEWHERE, LocalDate.of(2022, 1, 10), LocalDate.of(2022, 10, 10));
        society.gone(2, Contract.DIED, LocalDate.of(2021, 2, 1), LocalDate.of(2022, 10, 1));
        society.gone(3, Contract.MOVED_AWAY, LocalDate.of(2021, 2, 1), LocalDate.of(2022, 12, 31));
        Home home = new Home("AL", 3, LocalDate.of(2022, 12, 31),
                List.of("A Lưới, Thừa Thiên Huế", "Nam Đông, Thừa Thiên Huế", "Phú Lộc, Thừa Thiên Huế"),
                List.of("Kinh", "Tà Ôi", "Tà Ôi", "Cơ Tu", "Bru - Vân Kiều"), false, true, "HU");
        return new Assembly(tree, society, home, random).workbook(
                "a-luoi-2022.xlsx", List.of(Aim.finished(2022, 95, 110, 2, 0, 0, 1, 0, 0)), targets());
    }

    private static List<Target> targets() {
        return List.of(
                new Target(2021, "AL", "Hộ nghèo", "hộ", "Giảm", "", "", "581", ""),
                new Target(2022, "AL", "Hộ nghèo", "hộ", "Giảm", "581", "", "384", "Giảm 197 hộ"),
                new Target(2024, "AL", "Hộ nghèo", "hộ", "Giảm", "581", "35", "", ""));
    }
}
