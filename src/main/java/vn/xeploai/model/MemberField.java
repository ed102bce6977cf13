package vn.xeploai.model;

import org.jspecify.annotations.Nullable;

/** Mục trong hồ sơ đảng viên: everything the desk keeps of a member, one by one, in the order of the sheet Đảng viên. */
public enum MemberField {
    /** Mã chi bộ. */
    CELL,
    /** Mã đảng viên. */
    CODE,
    /** Họ và tên. */
    FULL_NAME,
    /** Ngày sinh. */
    BIRTH,
    /** Giới tính. */
    SEX,
    /** Dân tộc. */
    ETHNICITY,
    /** Tôn giáo. */
    RELIGION,
    /** Quê quán. */
    NATIVE_PLACE,
    /** Nơi ở hiện nay. */
    RESIDENCE,
    /** Số thẻ đảng viên. */
    CARD_NUMBER,
    /** Số CCCD. */
    IDENTITY_NUMBER,
    /** Số điện thoại. */
    PHONE,
    /** Ngày vào Đảng. */
    ADMITTED_ON,
    /** Ngày chính thức. */
    OFFICIAL_ON,
    /** Chức vụ Đảng. */
    PARTY_POSITION,
    /** Chức vụ chính quyền, đoàn thể. */
    OTHER_POSITION,
    /** Trình độ văn hóa. */
    SCHOOLING,
    /** Trình độ chuyên môn. */
    QUALIFICATION,
    /** Lý luận chính trị. */
    POLITICAL_THEORY,
    /** Nghề nghiệp. */
    OCCUPATION,
    /** Nhóm. */
    SCORE_GROUP,
    /** Tình trạng. */
    STATUS,
    /** Từ ngày (tình trạng). */
    STATUS_SINCE,
    /** Đến ngày (tình trạng): the first day it no longer holds. */
    STATUS_UNTIL,
    /** Ghi chú. */
    NOTE;

    /** The member's value in this field; {@code null} where there is none. */
    public @Nullable Object of(Member member) {
        Person person = member.person();
        Membership membership = member.membership();
        Career career = member.career();
        return switch (this) {
            case CELL -> membership.cellCode();
            case CODE -> member.code();
            case FULL_NAME -> person.fullName();
            case BIRTH -> person.birth();
            case SEX -> person.sex();
            case ETHNICITY -> person.ethnicity();
            case RELIGION -> person.religion();
            case NATIVE_PLACE -> person.nativePlace();
            case RESIDENCE -> person.residence();
            case CARD_NUMBER -> member.cardNumber();
            case IDENTITY_NUMBER -> person.identityNumber();
            case PHONE -> person.phone();
            case ADMITTED_ON -> membership.admittedOn();
            case OFFICIAL_ON -> membership.officialOn();
            case PARTY_POSITION -> career.partyPosition();
            case OTHER_POSITION -> career.otherPosition();
            case SCHOOLING -> career.schooling();
            case QUALIFICATION -> career.qualification();
            case POLITICAL_THEORY -> career.politicalTheory();
            case OCCUPATION -> career.occupation();
            case SCORE_GROUP -> career.scoreGroup();
            case STATUS -> membership.status();
            case STATUS_SINCE -> membership.statusSpan().since();
            case STATUS_UNTIL -> membership.statusSpan().until();
            case NOTE -> member.note();
        };
    }

    /** The value as one lasting word: days as {@code 2010-02-03}, a birth year as {@code 1970}, constants by their names. */
    public @Nullable String written(Member member) {
        Object value = of(member);
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case BirthDate birth -> birth.day() == null ? String.valueOf(birth.year()) : String.valueOf(birth.day());
            default -> value.toString();
        };
    }
}
