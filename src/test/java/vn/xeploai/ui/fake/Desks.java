package vn.xeploai.ui.fake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemCode;
import vn.xeploai.report.output.NewFile;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.intake.CheckedWorkbook;
import vn.xeploai.ui.intake.IntakeDesk;
import vn.xeploai.ui.meeting.MeetingErrands;
import vn.xeploai.ui.members.MembersDesk;
import vn.xeploai.ui.overview.OverviewErrands;
import vn.xeploai.ui.rating.RatingDesk;
import vn.xeploai.ui.rating.RatingErrands;
import vn.xeploai.ui.reports.FormsDesk;
import vn.xeploai.ui.shell.SampleData;
import vn.xeploai.ui.shell.Services;
import vn.xeploai.ui.summary.YearDesk;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.ListSubjects;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.importing.FieldChange;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.RowState;
import vn.xeploai.work.keeping.FindMembers;
import vn.xeploai.work.keeping.KeepGuests;
import vn.xeploai.work.keeping.KeepMembers;
import vn.xeploai.work.keeping.NameSpelling;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.statistics.CountPeople;
import vn.xeploai.workbook.ListWorkbook;

/** The real counting over a desk in memory, with stand-ins for workbooks. */
public final class Desks {
    private Desks() {}

    public static YearDesk years(Desk desk) {
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

    public static MembersDesk members(Desk desk) {
        FindMembers find =
                new FindMembers(desk, new NameSpelling(VietnameseOrder::folded, VietnameseOrder::keysByGivenName));
        return new MembersDesk(
                find, new KeepMembers(desk, find, () -> LocalDate.of(2026, 11, 21)),
                new KeepGuests(desk, find, () -> LocalDate.of(2026, 11, 21)), new CountPeople(desk),
                (list, out, progress) -> NewFile.write(out, stream -> ListWorkbook.write(list, stream, progress)),
                new MemoryViews());
    }

    public static Services services(MemoryDesk desk, IntakeDesk intake) {
        return services(desk, intake, new SampleData(_ -> {
            MemoryDesk sample = Invented.twoRoots();
            desk.units.addAll(sample.units);
            desk.people.addAll(sample.people);
            desk.years.addAll(sample.years);
        }, Invented.SAMPLE_YEAR, Invented.SAMPLE_UNIT));
    }

    /** Over a desk on which everything may be changed. */
    public static Services services(Desk desk) {
        return services(desk, (_, _) -> clean(() -> {}), new SampleData(_ -> {}, Invented.SAMPLE_YEAR, Invented.SAMPLE_UNIT));
    }

    /** The same with forms written by the test's own desk. */
    public static Services services(Desk desk, FormsDesk forms) {
        Services all = services(desk);
        return new Services(
                all.figures(), new Services.Papers(forms, all.papers().paper()), all.intake(), all.registers(), all.review());
    }

    /** The same with a rating desk of the test's own. */
    public static Services services(Desk desk, RatingDesk rating) {
        Services all = services(desk);
        return new Services(all.figures(), all.papers(), all.intake(), all.registers(),
                new Services.Review(all.review().overview(), all.review().meetings(), rating));
    }

    private static Services services(Desk desk, IntakeDesk intake, SampleData sample) {
        return new Services(
                new Services.Figures(
                        years(desk), new ListSubjects(desk, Invented.REGULATIONS)::list, (_, _, _, _) -> {},
                        new FakeReconcileDesk()),
                new Services.Papers((_, _, _, _, _) -> {}, new FakePaperDesk(desk, Invented.REGULATIONS)),
                new Services.Intake(intake, sample),
                new Services.Registers(members(desk), new OrganizeUnits(desk, () -> LocalDate.of(2026, 11, 21))),
                new Services.Review(
                        new OverviewErrands(desk, Invented.REGULATIONS), new MeetingErrands(desk, Invented.REGULATIONS),
                        new RatingErrands(desk, Invented.REGULATIONS, () -> 2026)));
    }

    public static CheckedWorkbook clean(Runnable written) {
        return checked(
                List.of(
                        row("Tổ chức", 2, RowState.NEW, "Chi bộ tổ dân phố 4", Map.of()),
                        row("Đảng viên", 5, RowState.CHANGED, "Nguyễn Thị Ngọc Ánh (DV00012)", Map.of(
                                "Chức vụ Đảng", new FieldChange("Chi ủy viên", "Phó bí thư"),
                                "Ngày chính thức", new FieldChange("03/02/2010", "03/02/2011"))),
                        row("Đảng viên", 9, RowState.CHANGED, "Trần Văn Đức (DV00031)", Map.of(
                                "Trình độ chuyên môn", new FieldChange("Trung cấp", "Đại học"))),
                        row("Đảng viên", 10, RowState.SAME, "Lê Hữu Sơn", Map.of()),
                        row("Xếp loại đảng viên", 2, RowState.NEW, "Lê Hữu Sơn", Map.of())),
                List.of(Code.LEFT_OUT.warning()), written);
    }

    public static CheckedWorkbook faulty(Code... codes) {
        List<Problem> problems = Arrays.stream(codes).map(Code::error).toList();
        return checked(List.of(), problems, () -> {
            throw new AssertionError("must not be written");
        });
    }

    private static CheckedWorkbook checked(List<RowPlan> rows, List<Problem> problems, Runnable written) {
        Map<String, Map<String, String>> letters = new LinkedHashMap<>();
        for (RowPlan row : rows) {
            Map<String, String> fields = letters.computeIfAbsent(row.sheet(), _ -> new LinkedHashMap<>());
            row.fields().keySet().forEach(each -> fields.put(each, "B"));
            row.changes().keySet().forEach(each -> fields.putIfAbsent(each, String.valueOf((char) ('C' + fields.size()))));
        }
        return new CheckedWorkbook(rows, problems, List.of(), letters, _ -> {
            written.run();
            return 0;
        });
    }

    private static RowPlan row(String sheet, int row, RowState state, String what, Map<String, FieldChange> changes) {
        return new RowPlan(sheet, row, state, Map.of("Họ và tên", what), changes, List.of());
    }

    /** Some real problems, with what their sentences mention. */
    @SuppressWarnings("ImmutableEnumChecker")
    public enum Code implements ProblemCode {
        BAD_DATE("IN-23", "Đảng viên!D14", Map.of("column", "Ngày sinh", "value", "31/02/1978")),
        UNKNOWN_CELL("IN-35", "Đảng viên!A27", Map.of("code", "TT.99")),
        TWICE("IN-46", "Xếp loại đảng viên!B112", Map.of("year", "2021", "who", "Trần Văn Đức", "row", "87")),
        BAD_LEVEL("IN-47", "Xếp loại đảng viên!K113", Map.of(
                "year", "2021", "value", "Trong sạch, vững mạnh", "column", "Mức quyết định", "expected",
                "Hoàn thành xuất sắc nhiệm vụ, Hoàn thành tốt nhiệm vụ, Hoàn thành nhiệm vụ, Không hoàn thành nhiệm vụ")),
        LEFT_OUT("IN-14", "Đảng viên!Z1", Map.of("column", "Ghi chú riêng")),
        DISK_FULL("ST-05", "", Map.of()),
        LOCKED("ST-01", "", Map.of("place", "D:\\Dang uy\\xep-loai"));

        private final String id;
        private final String subject;
        private final Map<String, String> arguments;

        Code(String id, String subject, Map<String, String> arguments) {
            this.id = id;
            this.subject = subject;
            this.arguments = arguments;
        }

        @Override
        public String id() {
            return id;
        }

        public Problem error() {
            return Problem.error(this, subject, arguments);
        }

        public Problem warning() {
            return Problem.warning(this, subject, arguments);
        }
    }
}
