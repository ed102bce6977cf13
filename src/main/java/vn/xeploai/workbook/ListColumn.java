package vn.xeploai.workbook;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.MemberColumns;

/** Cột của một danh sách: what a column of somebody's list of members may hold. */
enum ListColumn {
    ORDINAL(null),
    CELL(MemberColumns.CELL),
    CELL_NAME(MemberColumns.CELL_NAME),
    CODE(MemberColumns.CODE),
    FULL_NAME(MemberColumns.FULL_NAME),
    /** Họ và chữ đệm. */
    FAMILY_NAME(MemberColumns.FULL_NAME),
    /** Tên. */
    GIVEN_NAME(MemberColumns.FULL_NAME),
    BIRTH(MemberColumns.BIRTH),
    /** Năm sinh của nam: tells the sex as well. */
    BIRTH_OF_MAN(MemberColumns.BIRTH),
    /** Năm sinh của nữ: tells the sex as well. */
    BIRTH_OF_WOMAN(MemberColumns.BIRTH),
    SEX(MemberColumns.SEX),
    /** A mark for men. */
    MAN(MemberColumns.SEX),
    /** A mark for women. */
    WOMAN(MemberColumns.SEX),
    ETHNICITY(MemberColumns.ETHNICITY),
    RELIGION(MemberColumns.RELIGION),
    NATIVE_PLACE(MemberColumns.NATIVE_PLACE),
    NATIVE_PROVINCE(MemberColumns.NATIVE_PLACE),
    NATIVE_COUNTRY(MemberColumns.NATIVE_PLACE),
    RESIDENCE(MemberColumns.RESIDENCE),
    RESIDENCE_PROVINCE(MemberColumns.RESIDENCE),
    RESIDENCE_COUNTRY(MemberColumns.RESIDENCE),
    CARD_NUMBER(MemberColumns.CARD_NUMBER),
    IDENTITY_NUMBER(MemberColumns.IDENTITY_NUMBER),
    PHONE(MemberColumns.PHONE),
    ADMITTED_ON(MemberColumns.ADMITTED_ON),
    OFFICIAL_ON(MemberColumns.OFFICIAL_ON),
    PARTY_POSITION(MemberColumns.PARTY_POSITION),
    OTHER_POSITION(MemberColumns.OTHER_POSITION),
    SCHOOLING(MemberColumns.SCHOOLING),
    QUALIFICATION(MemberColumns.QUALIFICATION),
    POLITICAL_THEORY(MemberColumns.POLITICAL_THEORY),
    OCCUPATION(MemberColumns.OCCUPATION),
    SCORE_GROUP(MemberColumns.SCORE_GROUP),
    STATUS(MemberColumns.STATUS),
    /** A mark for official members. */
    OFFICIAL_MARK(MemberColumns.STATUS),
    /** A mark for probationary ones. */
    PROBATION_MARK(MemberColumns.STATUS),
    STATUS_SINCE(MemberColumns.STATUS_SINCE),
    STATUS_UNTIL(MemberColumns.STATUS_UNTIL),
    NOTE(MemberColumns.NOTE);

    /** Never changes, though only a look into the class shows it. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final @Nullable Column<?> target;

    ListColumn(@Nullable Column<?> target) {
        this.target = target;
    }

    /** The column of that name, if there still is one. */
    static Optional<ListColumn> keyed(String key) {
        return Arrays.stream(values()).filter(each -> each.name().equals(key)).findFirst();
    }

    /** How people choose it. */
    String words(Contract contract) {
        Column<?> goal = target;
        return switch (this) {
            case ORDINAL -> "Số thứ tự";
            case FAMILY_NAME -> "Họ và chữ đệm";
            case GIVEN_NAME -> "Tên";
            case BIRTH_OF_MAN -> "Ngày sinh (cột nam)";
            case BIRTH_OF_WOMAN -> "Ngày sinh (cột nữ)";
            case MAN -> "Giới tính (đánh dấu nam)";
            case WOMAN -> "Giới tính (đánh dấu nữ)";
            case OFFICIAL_MARK -> "Tình trạng (đánh dấu chính thức)";
            case PROBATION_MARK -> "Tình trạng (đánh dấu dự bị)";
            case NATIVE_PROVINCE -> "Quê quán (tỉnh, thành)";
            case NATIVE_COUNTRY -> "Quê quán (quốc gia)";
            case RESIDENCE_PROVINCE -> "Nơi ở (tỉnh, thành)";
            case RESIDENCE_COUNTRY -> "Nơi ở (quốc gia)";
            default -> goal == null ? "" : contract.header(goal);
        };
    }

    /** The column of the program it goes into; {@code null} for running numbers, which are not kept. */
    @Nullable Column<?> target() {
        return target;
    }

    /** Whether a row that has it speaks of a person. */
    boolean tellsPerson() {
        return switch (this) {
            case BIRTH, BIRTH_OF_MAN, BIRTH_OF_WOMAN, ADMITTED_ON, CARD_NUMBER, IDENTITY_NUMBER, CODE -> true;
            default -> false;
        };
    }

    boolean isName() {
        return target == MemberColumns.FULL_NAME;
    }
}
