package vn.xeploai.work.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Campaign;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Person;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.InMemoryDesk;

/** An invented ward of two cells and the members that make counting difficult. */
final class WardOfTwo {
    static final Regulations REGULATIONS = EditionReader.shipped();
    static final SheetKey.Members CELL = new SheetKey.Members(2025, "P.1");

    final InMemoryDesk desk = new InMemoryDesk();

    WardOfTwo() {
        List<Member> people = new ArrayList<>();
        people.add(member(1, "P.1", LocalDate.of(1990, 1, 1), null, ScoreGroup.LEADER));
        people.add(member(2, "P.1", LocalDate.of(1990, 1, 1), null, null));
        people.add(member(3, "P.1", LocalDate.of(1960, 1, 1), MembershipStatus.EXEMPT, null));
        people.add(member(4, "P.1", LocalDate.of(2025, 7, 1), null, null));
        people.add(member(5, "P.1", LocalDate.of(2025, 6, 30), null, null));
        people.add(member(6, "P.1", LocalDate.of(1990, 1, 1), MembershipStatus.TRANSFERRED_OUT, null));
        people.add(member(7, "P.2", LocalDate.of(1990, 1, 1), null, null));
        people.add(member(8, "P.2", LocalDate.of(1990, 1, 1), null, null));
        desk.change(records -> {
            records.organizations().insert(List.of(
                    unit("P", null, OrganizationLevel.GRASSROOTS_COMMITTEE, DateSpan.ALWAYS),
                    unit("P.1", "P", OrganizationLevel.SUBORDINATE_CELL, DateSpan.ALWAYS),
                    unit("P.2", "P", OrganizationLevel.SUBORDINATE_CELL, DateSpan.ALWAYS),
                    unit("P.3", "P", OrganizationLevel.SUBORDINATE_CELL,
                            new DateSpan(null, LocalDate.of(2024, 1, 1)))));
            records.members().insert(people);
            records.campaigns().insert(List.of(
                    new Campaign(2025, "366-2025", LocalDate.of(2025, 12, 31)),
                    new Campaign(2010, "020-2008", LocalDate.of(2010, 12, 31))));
            // Moved to P.2 since, but rated in P.1 that year.
            records.assessments().insertMembers(List.of(new MemberAssessment(
                    2025, id(8), "P.1", Proposals.NONE, new Outcome.Undecided(), Decision.NONE, null)));
            return true;
        });
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static String subject(int number) {
        return id(number).toString();
    }

    private static Organization unit(String code, @Nullable String above, OrganizationLevel level, DateSpan existence) {
        return new Organization(code, above, "Đơn vị " + code, level, null, existence);
    }

    private static Member member(
            int number, String cell, LocalDate admitted, @Nullable MembershipStatus status, @Nullable ScoreGroup group) {
        return new Member(
                id(number),
                "D" + number,
                "0000000" + number,
                new Person("Lê Văn " + number, BirthDate.in(1960), null, null, null, null, null, null, null),
                new Membership(cell, admitted, null, status,
                        status == null ? DateSpan.ALWAYS : new DateSpan(LocalDate.of(2020, 1, 1), null)),
                new Career(null, null, null, null, null, null, group),
                null);
    }
}
