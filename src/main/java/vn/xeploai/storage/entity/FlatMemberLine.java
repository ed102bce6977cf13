package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.work.port.MemberLine;

/** One person of a list as the database answers it. */
record FlatMemberLine(
        UUID id,
        @Nullable String code,
        String fullName,
        int birthYear,
        @Nullable LocalDate birthDay,
        @Nullable String partyPosition,
        String cellCode,
        LocalDate admittedOn,
        @Nullable LocalDate officialOn,
        @Nullable MembershipStatus status,
        @Nullable LocalDate statusSince,
        @Nullable LocalDate statusUntil,
        String countedAt,
        boolean hasRow,
        @Nullable String levelCode,
        boolean exemplary,
        @Nullable NotRatedReason reason,
        @Nullable String remark) {
    /** The person as of the day. */
    MemberLine value(StoodThen then) {
        return new MemberLine(
                id,
                code,
                fullName,
                new BirthDate(birthYear, birthDay),
                then.partyPosition(id, partyPosition),
                then.membership(id, new Membership(
                        cellCode, admittedOn, officialOn, status, new DateSpan(statusSince, statusUntil))),
                hasRow ? countedAt : then.cell(id, countedAt),
                hasRow ? OutcomeColumns.outcome(levelCode, exemplary, reason, remark) : null);
    }
}
