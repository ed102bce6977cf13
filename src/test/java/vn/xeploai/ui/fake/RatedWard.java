package vn.xeploai.ui.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Campaign;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Person;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.work.port.Desk;

/** An invented ward on any desk: a committee with cells of chosen sizes, and open years without a single level. */
public final class RatedWard {
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Đặng", "Bùi");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Thị Ngọc", "Hữu", "Minh");
    private static final List<String> GIVEN = List.of("Ánh", "Bình", "Cường", "Dũng", "Đào", "Đức", "Giang", "Hạnh", "Khánh",
            "Lợi", "Mỹ", "Nhung", "Phúc", "Quý", "Sơn", "Tuyết", "Yến");

    private RatedWard() {}

    /** Fills the desk with cells {@code P.01}, {@code P.02} … of those sizes and opens the years. */
    public static <D extends Desk> D fill(D desk, List<Integer> years, int... sizes) {
        return fill(desk, years, "Chi bộ tổ dân phố ", "", sizes);
    }

    /** The same with names of the test's own. */
    public static <D extends Desk> D fill(D desk, List<Integer> years, String cellName, String beforeName, int... sizes) {
        List<Organization> units = new ArrayList<>();
        units.add(unit("P", null, "Đảng bộ phường Sông Xanh", OrganizationLevel.GRASSROOTS_COMMITTEE));
        List<Member> people = new ArrayList<>();
        for (int c = 1; c <= sizes.length; c++) {
            String code = "P.%02d".formatted(c);
            units.add(unit(code, "P", cellName + c, OrganizationLevel.SUBORDINATE_CELL));
            for (int i = 0; i < sizes[c - 1]; i++) {
                people.add(member(people.size(), i, code, beforeName));
            }
        }
        desk.change(records -> {
            records.organizations().insert(units);
            records.members().insert(people);
            records.campaigns().insert(years.stream()
                    .map(year -> new Campaign(year, Invented.REGULATIONS.of(year).orElseThrow().id(),
                            Edition.usualReferenceDay(year)))
                    .toList());
            return true;
        });
        return desk;
    }

    /** The rows of members of that year. */
    public static List<MemberAssessment> rows(Desk desk, int year) {
        return desk.look(records -> records.assessments().ofMembers(year));
    }

    /** The id of the member made at that place, over all cells. */
    public static UUID id(int number) {
        return new UUID(2, number);
    }

    private static Organization unit(String code, @Nullable String above, String name, OrganizationLevel level) {
        return new Organization(code, above, name, level, null, DateSpan.ALWAYS);
    }

    /** The first of every cell leads it, the second from the end is exempt, the last is new in 2025. */
    private static Member member(int number, int inCell, String cell, String beforeName) {
        String name = beforeName + FAMILY.get(number * 3 % FAMILY.size()) + " " + MIDDLE.get(number * 5 % MIDDLE.size()) + " "
                + GIVEN.get(number * 7 % GIVEN.size());
        boolean exempt = inCell == 11;
        boolean fresh = inCell == 7;
        return new Member(
                id(number), "DV%05d".formatted(number), "%08d".formatted(number),
                new Person(name, BirthDate.in(1960 + number % 35), null, null, null, null, null, null, null),
                new Membership(cell, fresh ? LocalDate.of(2025, 9, 3) : LocalDate.of(1999, 2, 3), null,
                        exempt ? MembershipStatus.EXEMPT : null,
                        exempt ? new DateSpan(LocalDate.of(2005, 1, 1), null) : DateSpan.ALWAYS),
                new Career(inCell == 0 ? "Bí thư chi bộ" : null, null, null, null, null, null,
                        inCell == 0 ? ScoreGroup.LEADER : ScoreGroup.ORDINARY),
                null);
    }
}
