package vn.xeploai.work.port;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Membership;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.ScoreGroup;

/**
 * One person as the rules look at them in a year, read straight from the records: no wide row.
 *
 * @param id the member
 * @param code mã đảng viên
 * @param fullName họ và tên
 * @param membership admission and status
 * @param scoreGroup which score sheet applies
 * @param countedAt cell of the year's row, or the member's own cell of that day without one
 * @param outcome the year's row, {@code null} without one
 * @param score điểm of the year's row, unrounded
 */
public record MemberToJudge(
        UUID id,
        @Nullable String code,
        String fullName,
        Membership membership,
        @Nullable ScoreGroup scoreGroup,
        String countedAt,
        @Nullable Outcome outcome,
        @Nullable BigDecimal score) {}
