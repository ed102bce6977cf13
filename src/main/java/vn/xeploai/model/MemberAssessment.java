package vn.xeploai.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Xếp loại đảng viên của một năm. A fact once decided: never recomputed, never converted.
 *
 * @param year năm đánh giá
 * @param memberId who is rated
 * @param cellCode the cell in which the member is rated and counted that year
 * @param proposals what the parties proposed
 * @param outcome level, reason or nothing yet
 * @param decision the document behind it
 * @param note ghi chú
 */
public record MemberAssessment(
        int year,
        UUID memberId,
        String cellCode,
        Proposals proposals,
        Outcome outcome,
        Decision decision,
        @Nullable String note) {}
