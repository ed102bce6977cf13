package vn.xeploai.work.statistics;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.Sex;
import vn.xeploai.work.port.RegisterLine;

/** Invented counted members, one value at a time. */
final class Somebody {
    static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static int made;

    private BirthDate birth = BirthDate.in(1980);
    private @Nullable Sex sex = Sex.MALE;
    private @Nullable String ethnicity = "Kinh";
    private Career career = Career.UNKNOWN;
    private LocalDate admitted = LocalDate.of(2005, 2, 3);
    private @Nullable MembershipStatus status;
    private @Nullable String cellType = "Tổ dân phố";
    private @Nullable Outcome outcome;

    Somebody born(BirthDate day) {
        birth = day;
        return this;
    }

    Somebody sex(@Nullable Sex value) {
        sex = value;
        return this;
    }

    Somebody ethnicity(@Nullable String value) {
        ethnicity = value;
        return this;
    }

    Somebody career(@Nullable String party, @Nullable String other, @Nullable String qualification, @Nullable String theory) {
        career = new Career(party, other, "12/12", qualification, theory, null, null);
        return this;
    }

    Somebody admitted(LocalDate day) {
        admitted = day;
        return this;
    }

    Somebody status(@Nullable MembershipStatus value) {
        status = value;
        return this;
    }

    Somebody cellType(@Nullable String value) {
        cellType = value;
        return this;
    }

    Somebody outcome(@Nullable Outcome value) {
        outcome = value;
        return this;
    }

    Counted counted() {
        made++;
        Organization cell = new Organization(
                "C", null, "Chi bộ", OrganizationLevel.GRASSROOTS_CELL, cellType, DateSpan.ALWAYS);
        RegisterLine line = new RegisterLine(
                new UUID(11, made), null, null, "Nguyễn Văn " + made, birth, sex, ethnicity, null, null, career, null,
                new Membership("C", admitted, admitted.plusYears(1), status, DateSpan.ALWAYS), "C", Proposals.NONE, outcome,
                Decision.NONE);
        return new Counted(line, cell);
    }
}
