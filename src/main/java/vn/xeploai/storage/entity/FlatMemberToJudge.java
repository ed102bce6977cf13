package vn.xeploai.storage.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.work.port.MemberToJudge;

/** One person to judge as the database answers it. */
record FlatMemberToJudge(
        UUID id,
        @Nullable String code,
        String fullName,
        @Nullable ScoreGroup scoreGroup,
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
        @Nullable String remark,
        @Nullable BigDecimal score) {
    /** The person as of the day. */
    MemberToJudge value(StoodThen then) {
        return new MemberToJudge(
                id,
                code,
                fullName,
                then.membership(id, new Membership(
                        cellCode, admittedOn, officialOn, status, new DateSpan(statusSince, statusUntil))),
                scoreGroup,
                hasRow ? countedAt : then.cell(id, countedAt),
                hasRow ? OutcomeColumns.outcome(levelCode, exemplary, reason, remark) : null,
                score);
    }
}
