package vn.xeploai.model;

import org.jspecify.annotations.Nullable;

/**
 * Dữ kiện đã ghi về một tổ chức đảng trong một năm: what somebody noted for the rules to look at.
 *
 * @param year năm đánh giá
 * @param code which organization it is about
 * @param key lasting key of the fact, e.g. {@code tasksDone}
 * @param value its canonical spelling, {@code null} when it is no longer known
 */
public record OrganizationFactNote(int year, String code, String key, @Nullable String value) {}
