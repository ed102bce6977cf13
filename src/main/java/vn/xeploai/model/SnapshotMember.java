package vn.xeploai.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Đảng viên trong danh sách chốt: where somebody stood. Keeps the name, because the list outlives the record.
 *
 * @param year năm đánh giá
 * @param memberId the member
 * @param code mã đảng viên
 * @param fullName họ và tên
 * @param cellCode chi bộ
 * @param status the status that holds on the reference day, {@code null} if none is recorded
 * @param partyPosition chức vụ Đảng
 */
public record SnapshotMember(
        int year,
        UUID memberId,
        @Nullable String code,
        String fullName,
        String cellCode,
        @Nullable MembershipStatus status,
        @Nullable String partyPosition) {
    /** Whether the other one says the same of cell, status and position. */
    public boolean standsLike(SnapshotMember other) {
        return standing().equals(other.standing());
    }

    /** Cell, status and position in one line, for the record of corrections. */
    public String standing() {
        return cellCode + " | " + (status == null ? "" : status.name()) + " | " + (partyPosition == null ? "" : partyPosition);
    }
}
