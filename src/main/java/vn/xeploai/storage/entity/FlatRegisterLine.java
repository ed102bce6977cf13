package vn.xeploai.storage.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.work.port.RegisterLine;

/** One person of a printed list as the database answers it. */
record FlatRegisterLine(
        UUID id,
        @Nullable String code,
        @Nullable String cardNumber,
        String fullName,
        int birthYear,
        @Nullable LocalDate birthDay,
        @Nullable Sex sex,
        @Nullable String ethnicity,
        @Nullable String religion,
        @Nullable String nativePlace,
        @Nullable String partyPosition,
        @Nullable String otherPosition,
        @Nullable String schooling,
        @Nullable String qualification,
        @Nullable String politicalTheory,
        @Nullable String occupation,
        @Nullable ScoreGroup scoreGroup,
        @Nullable String note,
        String cellCode,
        LocalDate admittedOn,
        @Nullable LocalDate officialOn,
        @Nullable MembershipStatus status,
        @Nullable LocalDate statusSince,
        @Nullable LocalDate statusUntil,
        String countedAt,
        boolean hasRow,
        @Nullable BigDecimal score,
        @Nullable String self,
        @Nullable String government,
        @Nullable String massOrganization,
        @Nullable String cellCommittee,
        @Nullable String cell,
        @Nullable String levelCode,
        boolean exemplary,
        @Nullable NotRatedReason reason,
        @Nullable String remark,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn) {
    /** The person as of the day. */
    RegisterLine value(StoodThen then) {
        return new RegisterLine(
                id,
                code,
                cardNumber,
                fullName,
                new BirthDate(birthYear, birthDay),
                sex,
                ethnicity,
                religion,
                nativePlace,
                then.career(id, new Career(
                        partyPosition, otherPosition, schooling, qualification, politicalTheory, occupation, scoreGroup)),
                note,
                then.membership(id, new Membership(
                        cellCode, admittedOn, officialOn, status, new DateSpan(statusSince, statusUntil))),
                hasRow ? countedAt : then.cell(id, countedAt),
                new Proposals(score, self, government, massOrganization, cellCommittee, cell),
                hasRow ? OutcomeColumns.outcome(levelCode, exemplary, reason, remark) : null,
                new Decision(decisionNumber, decidedOn));
    }
}
