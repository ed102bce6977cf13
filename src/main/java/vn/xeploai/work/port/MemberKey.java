package vn.xeploai.work.port;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;

/**
 * What members are looked up, filtered and listed by: narrow, so that all of them fit in memory.
 *
 * @param id the member
 * @param code mã đảng viên
 * @param cardNumber số thẻ đảng viên
 * @param fullName họ và tên
 * @param birth ngày sinh
 * @param sex giới tính
 * @param identityNumber số CCCD; searched, never listed
 * @param membership cell, admission, status
 * @param partyPosition chức vụ Đảng
 * @param scoreGroup nhóm
 */
public record MemberKey(
        UUID id,
        @Nullable String code,
        @Nullable String cardNumber,
        String fullName,
        BirthDate birth,
        @Nullable Sex sex,
        @Nullable String identityNumber,
        Membership membership,
        @Nullable String partyPosition,
        @Nullable ScoreGroup scoreGroup) {
    /** Of a whole record. */
    public static MemberKey of(Member member) {
        return new MemberKey(
                member.id(), member.code(), member.cardNumber(), member.person().fullName(), member.person().birth(),
                member.person().sex(), member.person().identityNumber(), member.membership(),
                member.career().partyPosition(), member.career().scoreGroup());
    }

    /** The same person as of another day. */
    public MemberKey then(Membership membershipThen, @Nullable String partyPositionThen) {
        return new MemberKey(
                id, code, cardNumber, fullName, birth, sex, identityNumber, membershipThen, partyPositionThen, scoreGroup);
    }
}
