package vn.xeploai.storage;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Person;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.work.port.Desk;

/** Invented organizations and people, the same at every run. */
final class Invented {
    static final int YEAR = 2023;
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 2, 3);

    private Invented() {}

    static Organization organization(String code, @Nullable String superior, OrganizationLevel level) {
        return new Organization(code, superior, "Tổ chức " + code, level, null, DateSpan.ALWAYS);
    }

    static Organization root() {
        return organization("TT", null, OrganizationLevel.ABOVE_GRASSROOTS);
    }

    static Organization cell(String code) {
        return organization(code, "TT", OrganizationLevel.GRASSROOTS_CELL);
    }

    static Member member(int number, String cell) {
        return new Member(
                id(number),
                "ĐV%06d".formatted(number),
                null,
                new Person("Nguyễn Thị Đào " + number, BirthDate.in(1970), null, null, null, null, null, null, null),
                new Membership(cell, LONG_AGO, LONG_AGO.plusYears(1), null, DateSpan.ALWAYS),
                Career.UNKNOWN,
                null);
    }

    /** With something in every field. */
    static Member fullMember(int number, String cell) {
        LocalDate birth = LocalDate.of(1968, 2, 29);
        return new Member(
                id(number),
                "ĐV-%d".formatted(number),
                "00.012345",
                new Person(
                        "Đỗ Quỳnh Ánh",
                        BirthDate.on(birth),
                        Sex.FEMALE,
                        "Tày",
                        "Không",
                        "Xã A, huyện B",
                        "Số 1, ngõ 2",
                        "001068000001",
                        "0900000001"),
                new Membership(
                        cell,
                        LONG_AGO,
                        LONG_AGO.plusYears(1),
                        MembershipStatus.SUSPENDED,
                        new DateSpan(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 1))),
                new Career("Bí thư", "Chủ tịch", "12/12", "Đại học", "Cao cấp", "Giáo viên", ScoreGroup.LEADER),
                "Ghi chú «đủ dấu» 😀");
    }

    static MemberAssessment rated(int number, String cell, String level) {
        return assessment(number, cell, new Outcome.Rated(level, false));
    }

    static MemberAssessment assessment(int number, String cell, Outcome outcome) {
        return new MemberAssessment(YEAR, id(number), cell, Proposals.NONE, outcome, Decision.NONE, null);
    }

    static MemberAssessment fullAssessment(int number, String cell) {
        return new MemberAssessment(
                YEAR,
                id(number),
                cell,
                new Proposals(new BigDecimal("87.50"), "HTXSNV", "HTTNV", "HTNV", "KHTNV", "HTTNV"),
                new Outcome.NotRated(NotRatedReason.NOT_YET_ASSESSED, "chờ kết luận"),
                new Decision("12-QĐ/ĐU", LocalDate.of(2023, 12, 28)),
                "Ghi chú");
    }

    static UUID id(int number) {
        return UUID.nameUUIDFromBytes(("member " + number).getBytes(StandardCharsets.UTF_8));
    }

    /** A tree of that many cells under grassroots committees, members spread over them, and a year in which nearly all have a row. */
    static void fill(Desk desk, int cells, int members) {
        List<String> codes = IntStream.range(0, cells).mapToObj(i -> "TT.%03d.%05d".formatted(i / 9, i)).toList();
        List<Organization> organizations = new ArrayList<>(List.of(root()));
        codes.stream().map(code -> code.substring(0, 6)).distinct().forEach(code ->
                organizations.add(organization(code, "TT", OrganizationLevel.GRASSROOTS_COMMITTEE)));
        codes.forEach(code ->
                organizations.add(organization(code, code.substring(0, 6), OrganizationLevel.SUBORDINATE_CELL)));
        List<Member> people = IntStream.range(0, members)
                .mapToObj(i -> i % 3 == 0 ? fullMember(i, codes.get(i % cells)) : member(i, codes.get(i % cells)))
                .toList();
        List<String> levels = List.of("HTXSNV", "HTTNV", "HTTNV", "HTTNV", "HTNV", "KHTNV");
        List<MemberAssessment> rows = IntStream.range(0, members)
                .filter(i -> i % 20 != 0)
                .mapToObj(i -> rated(i, codes.get(i % cells), levels.get(i % levels.size())))
                .toList();
        Errand.change(desk, records -> {
            records.organizations().insert(organizations);
            records.members().insert(people);
            records.assessments().insertMembers(rows);
        });
    }
}
