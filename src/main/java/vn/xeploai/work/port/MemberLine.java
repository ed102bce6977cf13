package vn.xeploai.work.port;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Outcome;

/**
 * One person of a list, read straight from the records.
 *
 * @param id the member
 * @param code mã đảng viên
 * @param fullName họ và tên
 * @param birth ngày sinh
 * @param partyPosition chức vụ Đảng
 * @param membership where the member belonged on the reference day of the year
 * @param countedAt cell of the year's row, or the member's own cell of that day without one
 * @param outcome the year's row, {@code null} without one
 */
public record MemberLine(
        UUID id,
        @Nullable String code,
        String fullName,
        BirthDate birth,
        @Nullable String partyPosition,
        Membership membership,
        String countedAt,
        @Nullable Outcome outcome) {}
