package vn.xeploai.model;

import org.jspecify.annotations.Nullable;

/**
 * Xếp loại tổ chức đảng của một năm. A fact once decided: never recomputed, never converted.
 *
 * @param year năm đánh giá
 * @param code the organization rated
 * @param self tự nhận, a level code of the year
 * @param outcome level, reason or nothing yet
 * @param decision the document behind it
 * @param note ghi chú
 */
public record OrganizationAssessment(
        int year, String code, @Nullable String self, Outcome outcome, Decision decision, @Nullable String note) {}
