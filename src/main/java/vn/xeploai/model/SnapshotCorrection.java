package vn.xeploai.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Một lần sửa danh sách chốt: by whom, why, from what to what.
 *
 * @param year năm đánh giá
 * @param memberId whose line
 * @param fullName họ và tên
 * @param at when it was kept
 * @param by name of the user at the computer
 * @param decidedBy người quyết định sửa
 * @param reason lý do
 * @param before as {@link SnapshotMember#standing}, {@code null} for somebody who was not in the list
 * @param after as {@link SnapshotMember#standing}, {@code null} for somebody who left it
 */
public record SnapshotCorrection(
        int year,
        UUID memberId,
        String fullName,
        Instant at,
        String by,
        String decidedBy,
        String reason,
        @Nullable String before,
        @Nullable String after) {}
