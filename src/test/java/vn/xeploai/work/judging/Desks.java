package vn.xeploai.work.judging;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Person;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.work.port.InMemoryDesk;

/** An invented ward whose year is filled in step by step. */
final class Desks {
    static final Regulations REGULATIONS = EditionReader.shipped();
    static final LocalDate LONG_AGO = LocalDate.of(1999, 2, 3);

    final InMemoryDesk desk = new InMemoryDesk();
    final int year;
    private int people;

    /** A ward P over a grassroots committee P.1 with two cells, and a grassroots cell P.2. */
    Desks(int year) {
        this.year = year;
        unit("P", null, OrganizationLevel.ABOVE_GRASSROOTS);
        unit("P.1", "P", OrganizationLevel.GRASSROOTS_COMMITTEE);
        unit("P.1.1", "P.1", OrganizationLevel.SUBORDINATE_CELL);
        unit("P.1.2", "P.1", OrganizationLevel.SUBORDINATE_CELL);
        unit("P.2", "P", OrganizationLevel.GRASSROOTS_CELL);
    }

    CheckYear check() {
        return new CheckYear(desk, REGULATIONS, OpenChoices.DEFAULTS);
    }

    ExplainSubject explain() {
        return new ExplainSubject(desk, REGULATIONS, OpenChoices.DEFAULTS);
    }

    NoteFact note() {
        return new NoteFact(desk, REGULATIONS);
    }

    /** What is told, in short: rule, effect, subject. */
    List<String> told(@Nullable String unit) {
        return check().check(year, unit).stream().map(Desks::shortly).toList();
    }

    static String shortly(CheckedGround each) {
        return each.ground().rule().id() + " " + each.ground().effect() + " " + each.kind().code() + " " + each.subject();
    }

    Desks unit(String code, @Nullable String superior, OrganizationLevel level) {
        return unit(new Organization(code, superior, "Tổ chức " + code, level, null, DateSpan.ALWAYS));
    }

    Desks unit(Organization unit) {
        return change(records -> records.organizations().insert(List.of(unit)));
    }

    Desks decided(String code, String level) {
        return outcome(code, new Outcome.Rated(level, false));
    }

    Desks outcome(String code, Outcome outcome) {
        return change(records -> records.assessments().insertOrganizations(
                List.of(new OrganizationAssessment(year, code, null, outcome, Decision.NONE, null))));
    }

    /** So many members of that level. */
    Desks rated(String cell, int howMany, String level) {
        for (int i = 0; i < howMany; i++) {
            member(cell, LONG_AGO, null, null, new Outcome.Rated(level, false), null);
        }
        return this;
    }

    /** One member; without outcome there is no row. */
    UUID member(
            String cell,
            LocalDate admittedOn,
            @Nullable MembershipStatus status,
            @Nullable ScoreGroup group,
            @Nullable Outcome outcome,
            @Nullable String score) {
        people++;
        UUID id = UUID.nameUUIDFromBytes(("member " + people).getBytes(StandardCharsets.UTF_8));
        Person person = new Person("Người Thứ " + people, BirthDate.in(1970), null, null, null, null, null, null, null);
        Career career = new Career(null, null, null, null, null, null, group);
        Membership membership = new Membership(cell, admittedOn, null, status, DateSpan.ALWAYS);
        List<MemberAssessment> rows = new ArrayList<>();
        if (outcome != null) {
            Proposals proposals =
                    new Proposals(score == null ? null : new BigDecimal(score), null, null, null, null, null);
            rows.add(new MemberAssessment(year, id, cell, proposals, outcome, Decision.NONE, null));
        }
        change(records -> {
            records.members().insert(List.of(new Member(id, "D%03d".formatted(people), null, person, membership, career, null)));
            records.assessments().insertMembers(rows);
        });
        return id;
    }

    Desks change(java.util.function.Consumer<vn.xeploai.work.port.Records> errand) {
        desk.change(records -> {
            errand.accept(records);
            return true;
        });
        return this;
    }
}
