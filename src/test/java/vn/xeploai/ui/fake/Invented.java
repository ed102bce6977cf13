package vn.xeploai.ui.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Campaign;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Decision;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Person;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.model.SubjectType;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;

/** An invented district of 29 grassroots organizations, about 230 cells and 4900 members; the same for the same seed. */
public final class Invented {
    /** Where the invented sample begins. */
    public static final int SAMPLE_YEAR = 2024;

    /** Code of the unit where it begins. */
    public static final String SAMPLE_UNIT = "A";

    public static final Regulations REGULATIONS = EditionReader.shipped();
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Thị Ngọc", "Hữu", "Minh", "Thị Kim", "Quang");
    private static final List<String> GIVEN =
            List.of("Ánh", "Bình", "Cường", "Dũng", "Đào", "Giang", "Hạnh", "Khánh", "Lợi", "Mỹ", "Nhung", "Phúc", "Quý", "Sơn", "Tuyết", "Yến");
    private static final List<String> COMMUNES = List.of("Thị trấn Suối Ngọc", "Xã Đồi Xanh", "Xã Bãi Dâu", "Xã Cầu Mây",
            "Xã Đá Bạc", "Xã Hồ Sen", "Xã Khe Lau", "Xã Làng Chè", "Xã Mỏ Vàng", "Xã Núi Voi", "Xã Phú Điền", "Xã Rừng Thông");

    private final Random random = new Random(7);
    private final MemoryDesk desk = new MemoryDesk();
    private int number;

    private Invented() {}

    /** The district, rated in 2012, 2013, 2017 to 2021. */
    public static MemoryDesk district() {
        Invented made = new Invented();
        made.unit("TT", null, "Đảng bộ huyện Suối Ngọc", OrganizationLevel.ABOVE_GRASSROOTS, null);
        for (int i = 1; i <= 29; i++) {
            made.grassroots(i);
        }
        for (int year : new int[] {2012, 2013, 2017, 2018, 2019, 2020, 2021}) {
            made.rate(year);
        }
        return made.desk;
    }

    /** A ward of twelve cells and 500 members with something in every field, nobody rated. */
    public static MemoryDesk members() {
        Invented made = new Invented();
        made.unit("P", null, "Đảng bộ phường Hương Xuân", OrganizationLevel.ABOVE_GRASSROOTS, null);
        for (int i = 1; i <= 12; i++) {
            made.unit("P.%02d".formatted(i), "P", "Chi bộ tổ dân phố " + i, OrganizationLevel.GRASSROOTS_CELL, null);
        }
        for (int i = 0; i < 500; i++) {
            made.desk.people.add(made.full(made.member("P.%02d".formatted(i % 12 + 1), i / 12), ""));
        }
        return made.desk;
    }

    /** The same with names nobody has room for. */
    public static MemoryDesk longMembers() {
        Invented made = new Invented();
        String cell = "Chi bộ Trường phổ thông dân tộc nội trú trung học cơ sở và trung học phổ thông liên xã số 1";
        made.unit("P.01", null, cell, OrganizationLevel.GRASSROOTS_CELL, null);
        for (int i = 0; i < 30; i++) {
            made.desk.people.add(made.full(made.member("P.01", i), "Công Tằng Tôn Nữ Thị Huyền Trân "));
        }
        return made.desk;
    }

    private Member full(Member plain, String before) {
        Person person = plain.person();
        int i = number;
        return new Member(plain.id(), plain.code(), "11.%06d".formatted(i),
                new Person(before + person.fullName(), person.birth(),
                        person.fullName().contains(" Thị ") ? Sex.FEMALE : Sex.MALE, i % 9 == 0 ? "Tày" : "Kinh", "Không",
                        "Xã Cầu Mây", "Số %d, tổ dân phố %d".formatted(i, i % 12 + 1), "%012d".formatted(1068000000L + i),
                        null),
                new Membership(plain.membership().cellCode(), LocalDate.of(person.birth().year() + 24, 2, 3),
                        i % 40 == 7 ? null : LocalDate.of(person.birth().year() + 25, 2, 3), plain.membership().status(),
                        plain.membership().statusSpan()),
                new Career(before.isEmpty() ? plain.career().partyPosition()
                                : "Bí thư chi bộ kiêm Trưởng ban công tác Mặt trận và Tổ trưởng tổ dân phố",
                        null, "12/12", "Đại học", "Sơ cấp", "Giáo viên", ScoreGroup.ORDINARY),
                null);
    }

    /** A ward of one committee and three cells with names that do not fit anywhere. */
    public static MemoryDesk longNames() {
        Invented made = new Invented();
        made.unit("P", null, "Đảng bộ Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, thủy lợi và hạ tầng kỹ thuật"
                + " khu kinh tế ven biển phía Nam", OrganizationLevel.GRASSROOTS_COMMITTEE, null);
        for (int i = 1; i <= 3; i++) {
            made.cell("P.0" + i, "P", "Chi bộ Trường phổ thông dân tộc nội trú trung học cơ sở và trung học phổ thông liên xã số " + i,
                    40, OrganizationLevel.SUBORDINATE_CELL);
        }
        made.rate(2021);
        return made.desk;
    }

    /** A ward whose first cell has 40 members; nobody is rated in 2025 yet. */
    public static MemoryDesk ward() {
        Invented made = new Invented();
        made.unit("P", null, "Đảng bộ phường Hương Xuân", OrganizationLevel.GRASSROOTS_COMMITTEE, null);
        for (int i = 1; i <= 12; i++) {
            made.cell("P.%02d".formatted(i), "P", "Chi bộ tổ dân phố " + i, i == 1 ? 40 : 8 + i, OrganizationLevel.SUBORDINATE_CELL);
        }
        made.desk.years.add(new Campaign(2025, "366-2025", Edition.usualReferenceDay(2025)));
        return made.desk;
    }

    /** A ward of that many cells with a member each, nobody rated. */
    public static MemoryDesk cells(int count) {
        Invented made = new Invented();
        made.unit("P", null, "Đảng bộ phường Hương Xuân", OrganizationLevel.GRASSROOTS_COMMITTEE, null);
        for (int i = 1; i <= count; i++) {
            made.cell("P.%03d".formatted(i), "P", "Chi bộ tổ dân phố " + i, 1, OrganizationLevel.SUBORDINATE_CELL);
        }
        made.desk.years.add(new Campaign(2025, "366-2025", Edition.usualReferenceDay(2025)));
        return made.desk;
    }

    /** Two districts without a common superior. */
    public static MemoryDesk twoRoots() {
        Invented made = new Invented();
        for (String code : List.of("A", "B")) {
            made.unit(code, null, "Đảng bộ phường " + code, OrganizationLevel.GRASSROOTS_COMMITTEE, null);
            made.cell(code + ".1", code, "Chi bộ tổ dân phố 1 phường " + code, 12, OrganizationLevel.SUBORDINATE_CELL);
        }
        made.rate(2024);
        return made.desk;
    }

    private void grassroots(int i) {
        String code = "TT.%02d".formatted(i);
        if (i > 20) {
            cell(code, "TT", "Chi bộ cơ quan " + (i - 20), 9 + random.nextInt(12), OrganizationLevel.GRASSROOTS_CELL);
            return;
        }
        String place = i <= COMMUNES.size() ? COMMUNES.get(i - 1) : "Xã Tân Lập " + (i - COMMUNES.size());
        unit(code, "TT", "Đảng bộ " + place, OrganizationLevel.GRASSROOTS_COMMITTEE, null);
        int cells = 10 + random.nextInt(4);
        for (int c = 1; c <= cells; c++) {
            String name = c <= 8 ? "Chi bộ khu dân cư " + c : c == 9 ? "Chi bộ Trường mầm non" : c == 10 ? "Chi bộ Công an"
                    : c == 11 ? "Chi bộ Trạm y tế" : "Chi bộ Hợp tác xã " + (c - 11);
            cell(code + ".%02d".formatted(c), code, name, 14 + random.nextInt(14), OrganizationLevel.SUBORDINATE_CELL);
        }
    }

    private void unit(String code, @Nullable String above, String name, OrganizationLevel level, @Nullable LocalDate until) {
        desk.units.add(new Organization(code, above, name, level, null, new DateSpan(null, until)));
    }

    private void cell(String code, String above, String name, int members, OrganizationLevel level) {
        unit(code, above, name, level, null);
        for (int i = 0; i < members; i++) {
            desk.people.add(member(code, i));
        }
    }

    private Member member(String cell, int i) {
        number++;
        boolean fresh = random.nextInt(150) == 0;
        LocalDate admitted = fresh ? LocalDate.of(2021, 9, 3) : LocalDate.of(1975 + random.nextInt(36), 1 + random.nextInt(12), 3);
        MembershipStatus status = random.nextInt(40) == 0 ? MembershipStatus.EXEMPT : null;
        String position = i == 0 ? "Bí thư chi bộ" : i == 1 ? "Phó bí thư" : i == 2 ? "Chi ủy viên" : null;
        BirthDate birth = random.nextInt(12) == 0
                ? BirthDate.in(1950 + random.nextInt(40))
                : BirthDate.on(LocalDate.of(1950 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        return new Member(
                new UUID(1, number), "DV%05d".formatted(number), null,
                new Person(pick(FAMILY) + " " + pick(MIDDLE) + " " + pick(GIVEN), birth, null, null, null, null, null, null, null),
                new Membership(cell, admitted, admitted.plusYears(1), status,
                        status == null ? DateSpan.ALWAYS : new DateSpan(LocalDate.of(2016, 1, 1), null)),
                new Career(position, null, null, null, null, null, null), null);
    }

    private void rate(int year) {
        Edition edition = REGULATIONS.of(year).orElseThrow();
        desk.years.add(new Campaign(year, edition.id(), Edition.usualReferenceDay(year)));
        for (Organization unit : desk.units) {
            if (SubjectType.of(unit.level()).isPresent()) {
                desk.unitRows.add(new OrganizationAssessment(
                        year, unit.code(), null, level(edition.organizationLevels(), false), Decision.NONE, null));
            }
        }
        for (Member member : desk.people) {
            boolean exempt = member.membership().recordedStatusOn(Edition.usualReferenceDay(year)).isPresent();
            if (exempt || member.membership().admittedOn().plusMonths(6).isAfter(Edition.usualReferenceDay(year))) {
                continue;
            }
            Outcome outcome = random.nextInt(400) == 0
                    ? new Outcome.NotRated(NotRatedReason.AWAITING_VERIFICATION, "có đơn đang xem xét")
                    : level(edition.memberLevels(), true);
            desk.rate(new MemberAssessment(
                    year, member.id(), member.membership().cellCode(), new Proposals(null, null, null, null, null, null),
                    outcome, Decision.NONE, null));
        }
    }

    private Outcome level(LevelSet levels, boolean member) {
        int dice = random.nextInt(1000);
        int rank = dice < 160 ? 0 : dice < (member ? 926 : 960) ? 1 : dice < 990 ? 2 : 3;
        return new Outcome.Rated(levels.levels().get(rank).code(), false);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
