package vn.xeploai.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Dữ kiện đã ghi về một đảng viên trong một năm: what somebody noted for the rules to look at.
 *
 * @param year năm đánh giá
 * @param memberId whom it is about
 * @param key lasting key of the fact, e.g. {@code tasksDone}
 * @param value its canonical spelling, {@code null} when it is no longer known
 */
public record MemberFactNote(int year, UUID memberId, String key, @Nullable String value) {}
