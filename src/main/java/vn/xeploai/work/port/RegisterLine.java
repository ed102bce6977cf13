package vn.xeploai.work.port;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.Sex;

/**
 * One person of a printed list with the year's row. Identity number, phone and residence stay where they are.
 *
 * @param id the member
 * @param code mã đảng viên
 * @param cardNumber số thẻ đảng viên
 * @param fullName họ và tên
 * @param birth ngày sinh
 * @param sex giới tính
 * @param ethnicity dân tộc
 * @param religion tôn giáo
 * @param nativePlace quê quán
 * @param career chức vụ, trình độ
 * @param note ghi chú of the member
 * @param membership where the member belonged on the reference day of the year
 * @param countedAt cell of the year's row, or the member's own cell of that day without one
 * @param proposals what was proposed that year
 * @param outcome the year's row, {@code null} without one
 * @param decision the document behind it
 */
public record RegisterLine(
        UUID id,
        @Nullable String code,
        @Nullable String cardNumber,
        String fullName,
        BirthDate birth,
        @Nullable Sex sex,
        @Nullable String ethnicity,
        @Nullable String religion,
        @Nullable String nativePlace,
        Career career,
        @Nullable String note,
        Membership membership,
        String countedAt,
        Proposals proposals,
        @Nullable Outcome outcome,
        Decision decision) {}
