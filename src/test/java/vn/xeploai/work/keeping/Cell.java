package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Person;
import vn.xeploai.model.Sex;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.port.InMemoryDesk;

/** A ward of three cells with a handful of invented members. */
final class Cell {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final NameSpelling SPELLING = new NameSpelling(VietnameseOrder::folded, VietnameseOrder::keysByGivenName);

    final InMemoryDesk desk = new InMemoryDesk();
    final FindMembers find = new FindMembers(desk, SPELLING);
    final KeepMembers keep = new KeepMembers(desk, find, () -> TODAY);
    final Member anh = member(1, "Nguyễn Thị Ngọc Ánh", "P.01", "11.000001", "001068000001", Sex.FEMALE, null);
    final Member duc = member(2, "Trần Văn Đức", "P.01", "11.000002", null, Sex.MALE, MembershipStatus.EXEMPT);
    final Member binh = member(3, "Lê Văn Bình", "P.02", null, "001068000003", Sex.MALE, null);
    final Member an = member(4, "Nguyễn Văn An", "P.02", "11.000004", null, null, MembershipStatus.DECEASED);

    Cell() {
        change(List.of(
                        unit("P", null, "Đảng bộ phường Hương Xuân", OrganizationLevel.ABOVE_GRASSROOTS, null),
                        unit("P.01", "P", "Chi bộ tổ dân phố 1", OrganizationLevel.GRASSROOTS_CELL, null),
                        unit("P.02", "P", "Chi bộ tổ dân phố 2", OrganizationLevel.GRASSROOTS_CELL, null),
                        unit("P.03", "P", "Chi bộ Trường mầm non", OrganizationLevel.GRASSROOTS_CELL, LocalDate.of(2020, 1, 1))),
                List.of(anh, duc, binh, an));
    }

    private void change(List<Organization> units, List<Member> members) {
        desk.change(records -> {
            records.organizations().insert(units);
            records.members().insert(new ArrayList<>(members));
            return true;
        });
    }

    static Organization unit(
            String code, @Nullable String above, String name, OrganizationLevel level, @Nullable LocalDate closed) {
        return new Organization(code, above, name, level, null, new DateSpan(null, closed));
    }

    static Member member(
            int number, String name, String cell, @Nullable String card, @Nullable String identity, @Nullable Sex sex,
            @Nullable MembershipStatus status) {
        LocalDate admitted = LocalDate.of(1990 + number, 2, 3);
        return new Member(
                new UUID(7, number), "DV%03d".formatted(number), card,
                new Person(name, BirthDate.on(LocalDate.of(1960 + number, 5, 6)), sex, "Kinh", null, null, null, identity, null),
                new Membership(cell, admitted, number == 3 ? null : admitted.plusYears(1), status,
                        status == null ? DateSpan.ALWAYS : new DateSpan(LocalDate.of(2024, 1, 1), null)),
                Career.UNKNOWN, null);
    }
}
