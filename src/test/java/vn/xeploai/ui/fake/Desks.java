package vn.xeploai.ui.fake;

import java.util.List;
import java.util.Map;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemCode;
import vn.xeploai.ui.intake.CheckedWorkbook;
import vn.xeploai.ui.intake.IntakeDesk;
import vn.xeploai.ui.shell.Services;
import vn.xeploai.ui.summary.YearDesk;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.ListSubjects;
import vn.xeploai.work.counting.YearCount;

/** The real counting over a desk in memory, with stand-ins for workbooks. */
public final class Desks {
    private Desks() {}

    public static YearDesk years(MemoryDesk desk) {
        CountYear count = new CountYear(desk, Invented.REGULATIONS);
        return new YearDesk() {
            @Override
            public List<Campaign> campaigns() {
                return desk.look(records -> records.campaigns().all());
            }

            @Override
            public boolean isRuled(int year) {
                return Invented.REGULATIONS.of(year).isPresent();
            }

            @Override
            public YearCount count(int year) {
                return count.count(year);
            }

            @Override
            public int usualYear() {
                return 2025;
            }
        };
    }

    public static Services services(MemoryDesk desk, IntakeDesk intake) {
        return new Services(
                years(desk), new ListSubjects(desk, Invented.REGULATIONS)::list, (_, _, _, _) -> {}, intake, _ -> {
                    MemoryDesk sample = Invented.twoRoots();
                    desk.units.addAll(sample.units);
                    desk.people.addAll(sample.people);
                    desk.years.addAll(sample.years);
                });
    }

    public static CheckedWorkbook clean(Runnable written) {
        return new CheckedWorkbook(
                List.of(
                        row("Tổ chức", 2, CheckedWorkbook.State.NEW, "Chi bộ tổ dân phố 4", ""),
                        row("Đảng viên", 5, CheckedWorkbook.State.CHANGED, "Nguyễn Thị Ngọc Ánh (DV00012)",
                                "Chức vụ Đảng: Chi ủy viên → Phó bí thư; Ngày chính thức: 03/02/2010 → 03/02/2011"),
                        row("Đảng viên", 9, CheckedWorkbook.State.CHANGED, "Trần Văn Đức (DV00031)",
                                "Trình độ chuyên môn: Trung cấp → Đại học"),
                        row("Đảng viên", 10, CheckedWorkbook.State.SAME, "Lê Hữu Sơn", ""),
                        row("Xếp loại đảng viên", 2, CheckedWorkbook.State.NEW, "Lê Hữu Sơn", "")),
                List.of(), _ -> written.run());
    }

    public static CheckedWorkbook faulty(Code... codes) {
        List<Problem> problems = java.util.Arrays.stream(codes)
                .map(code -> Problem.error(code, code.subject, Map.of()))
                .toList();
        return new CheckedWorkbook(List.of(), problems, _ -> {
            throw new AssertionError("must not be written");
        });
    }

    private static CheckedWorkbook.CheckedRow row(
            String sheet, int row, CheckedWorkbook.State state, String what, String change) {
        return new CheckedWorkbook.CheckedRow(sheet, row, state, what, change);
    }

    /** Problems with sentences in the test bundle. */
    public enum Code implements ProblemCode {
        BAD_DATE("Đảng viên!D14"),
        UNKNOWN_CELL("Đảng viên!A27"),
        TWICE("Xếp loại đảng viên!B112"),
        BAD_LEVEL("Xếp loại đảng viên!F113"),
        LOCKED("");

        private final String subject;

        Code(String subject) {
            this.subject = subject;
        }

        @Override
        public String id() {
            return "TEST-" + name();
        }
    }
}
