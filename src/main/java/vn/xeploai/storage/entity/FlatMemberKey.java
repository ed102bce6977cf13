package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.work.port.MemberKey;

/** What a member is looked up by, as the database answers it. */
record FlatMemberKey(
        UUID id,
        @Nullable String code,
        @Nullable String cardNumber,
        String fullName,
        int birthYear,
        @Nullable LocalDate birthDay,
        @Nullable Sex sex,
        @Nullable String identityNumber,
        String cellCode,
        LocalDate admittedOn,
        @Nullable LocalDate officialOn,
        @Nullable MembershipStatus status,
        @Nullable LocalDate statusSince,
        @Nullable LocalDate statusUntil,
        @Nullable String partyPosition,
        @Nullable ScoreGroup scoreGroup) {
    MemberKey value() {
        return new MemberKey(
                id, code, cardNumber, fullName, new BirthDate(birthYear, birthDay), sex, identityNumber,
                new Membership(cellCode, admittedOn, officialOn, status, new DateSpan(statusSince, statusUntil)),
                partyPosition, scoreGroup);
    }
}
