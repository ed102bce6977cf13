package vn.xeploai.model;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Đề xuất của các chủ thể: what each party to the rating proposed for a member, as level codes of the year.
 *
 * @param score điểm, unrounded
 * @param self tự nhận
 * @param government chính quyền
 * @param massOrganization đoàn thể
 * @param cellCommittee chi ủy
 * @param cell chi bộ
 */
public record Proposals(
        @Nullable BigDecimal score,
        @Nullable String self,
        @Nullable String government,
        @Nullable String massOrganization,
        @Nullable String cellCommittee,
        @Nullable String cell) {
    /** Nobody has proposed anything. */
    public static final Proposals NONE = new Proposals(null, null, null, null, null, null);
}
