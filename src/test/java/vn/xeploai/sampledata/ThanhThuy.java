package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Thanh Thủy district, 2020 and 2021: 29 grassroots organizations, 233 cells, 4,935 members. */
final class ThanhThuy {
    private static final LocalDate END_2019 = LocalDate.of(2019, 12, 31);
    private static final LocalDate END_2020 = LocalDate.of(2020, 12, 31);
    private static final LocalDate END_2021 = LocalDate.of(2021, 12, 31);
    private static final LocalDate START_2021 = LocalDate.of(2021, 1, 1);

    private ThanhThuy() {}

    static SampleWorkbook workbook() {
        Random random = new Random(2021);
        Tree tree = ThanhThuyTree.tree();
        // Two more stand on 31/12/2021 and go in 2022: 4,935.
        Society society = new Society(tree, 4933, END_2019, random);
        admissions(society);
        exemptAndSuspended(society);
        pending(society);
        gone(society);
        society.mark(14, Contract.ELSEWHERE, LocalDate.of(2021, 2, 1), LocalDate.of(2021, 11, 30));
        Home home = new Home("TT", 1, END_2021,
                List.of("Thanh Thủy, Phú Thọ", "Tam Nông, Phú Thọ", "Thanh Sơn, Phú Thọ", "Ba Vì, Hà Nội", "Việt Trì, Phú Thọ"),
                List.of("Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Mường", "Mường", "Tày"),
                true, true, "HU");
        return new Assembly(tree, society, home, random).workbook(
                "thanh-thuy-2021.xlsx",
                List.of(
                        Aim.finished(2020, 82, 120, 24, 2, 4, 23, 2, 0),
                        Aim.finished(2021, 74, 116, 19, 1, 5, 23, 1, 0)),
                targets());
    }

    /** 31 in 2021: 14 up to 30 June, so subject to rating; 17 from 1 July, so not. Both edges of the half-year occur. */
    private static void admissions(Society society) {
        society.admit(1, LocalDate.of(2021, 6, 30), LocalDate.of(2021, 6, 30));
        society.admit(13, LocalDate.of(2021, 1, 25), LocalDate.of(2021, 6, 25));
        List<Person> late = new ArrayList<>(society.admit(1, LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 1)));
        late.addAll(society.admit(1, END_2021, END_2021));
        late.addAll(society.admit(15, LocalDate.of(2021, 7, 5), LocalDate.of(2021, 12, 20)));
        late.subList(0, 6).forEach(person -> person.reasons.put(2021, Contract.NEWLY_ADMITTED));
        society.admit(17, LocalDate.of(2020, 1, 20), LocalDate.of(2020, 6, 30));
        society.admit(12, LocalDate.of(2020, 7, 1), LocalDate.of(2020, 12, 25))
                .subList(0, 4).forEach(person -> person.reasons.put(2020, Contract.NEWLY_ADMITTED));
    }

    /** 120 exempt and 7 suspended on 31/12/2021, told by a status, by a row, or by both. */
    private static void exemptAndSuspended(Society society) {
        society.exempt(58, LocalDate.of(2012, 1, 10), LocalDate.of(2020, 6, 30));
        society.exempt(15, LocalDate.of(2021, 1, 5), LocalDate.of(2021, 12, 15));
        society.exempt(1, END_2021, END_2021);
        society.veterans(10).forEach(person -> {
            person.standing = Standing.since(Contract.EXEMPT, LocalDate.of(2018, 3, 1));
            person.reasons.put(2021, Contract.EXEMPT);
        });
        society.veterans(36).forEach(person -> {
            person.reasons.put(2020, Contract.EXEMPT);
            person.reasons.put(2021, Contract.EXEMPT);
        });
        society.mark(5, Contract.SUSPENDED, LocalDate.of(2021, 3, 1), LocalDate.of(2021, 12, 1));
        society.reason(2, 2021, Contract.SUSPENDED);
        ended(society, Contract.SUSPENDED, LocalDate.of(2021, 2, 1), LocalDate.of(2021, 8, 1));
        ended(society, Contract.SUSPENDED, LocalDate.of(2020, 10, 1), LocalDate.of(2021, 1, 1));
        ended(society, Contract.EXEMPT, LocalDate.of(2020, 6, 1), END_2021);
    }

    /** A status over before or on the reference day does not excuse any more. */
    private static void ended(Society society, String status, LocalDate from, LocalDate to) {
        society.take(1).forEach(person -> {
            person.standing = new Standing(status, from, to);
            person.troubled = status.equals(Contract.SUSPENDED);
        });
    }

    private static void pending(Society society) {
        society.reason(6, 2021, Contract.NOT_YET);
        society.reason(3, 2021, Contract.BEING_VERIFIED);
        society.reason(4, 2020, Contract.NOT_YET);
    }

    private static void gone(Society society) {
        society.gone(2, Contract.DIED, START_2021, LocalDate.of(2021, 10, 30));
        society.gone(1, Contract.DIED, LocalDate.of(2020, 3, 1), LocalDate.of(2020, 9, 30));
        society.gone(3, Contract.MOVED_AWAY, LocalDate.of(2021, 2, 1), END_2021.minusDays(1));
        society.gone(1, Contract.MOVED_AWAY, END_2021, END_2021);
        society.gone(2, Contract.MOVED_AWAY, LocalDate.of(2019, 2, 1), END_2020);
        society.gone(1, Contract.LEFT_PARTY, START_2021, LocalDate.of(2021, 9, 30));
        society.gone(1, Contract.LEFT_PARTY, LocalDate.of(2018, 2, 1), LocalDate.of(2018, 9, 30));
        society.gone(2, Contract.MOVED_AWAY, LocalDate.of(2022, 3, 1), LocalDate.of(2022, 8, 30));
    }

    private static List<Target> targets() {
        return List.of(
                new Target(2021, "TT.01", "Thu ngân sách trên địa bàn", "triệu đồng", "Tăng", "", "5650", "6526.767",
                        "La Phù; đạt 115,518 % dự toán năm"),
                new Target(2021, "TT", "Kết nạp đảng viên", "đảng viên", "Tăng", "", "", "31", ""),
                new Target(2021, "TT", "Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên", "%", "Tăng", "", "", "96.6", "28/29"),
                new Target(2021, "TT", "Đảng viên hoàn thành tốt nhiệm vụ trở lên", "%", "Tăng", "", "", "92.6", ""));
    }
}
