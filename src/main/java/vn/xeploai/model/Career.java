package vn.xeploai.model;

import org.jspecify.annotations.Nullable;

/**
 * Chức vụ, trình độ, nghề nghiệp: what the member does and has learned.
 *
 * @param partyPosition chức vụ Đảng
 * @param otherPosition chức vụ chính quyền, đoàn thể
 * @param schooling trình độ văn hóa
 * @param qualification trình độ chuyên môn
 * @param politicalTheory lý luận chính trị
 * @param occupation nghề nghiệp
 * @param scoreGroup which score sheet applies
 */
public record Career(
        @Nullable String partyPosition,
        @Nullable String otherPosition,
        @Nullable String schooling,
        @Nullable String qualification,
        @Nullable String politicalTheory,
        @Nullable String occupation,
        @Nullable ScoreGroup scoreGroup) {
    /** Nothing known. */
    public static final Career UNKNOWN = new Career(null, null, null, null, null, null, null);
}
