package vn.xeploai.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Thiết lập của một năm: something the text leaves open, as somebody chose it.
 *
 * @param year năm đánh giá
 * @param key which of them
 * @param value as the use cases spell it
 * @param decidedBy cơ quan quyết định
 * @param document số, ký hiệu văn bản; empty if none
 * @param decidedOn ngày văn bản, {@code null} if it is not known
 */
public record YearSetting(
        int year, String key, String value, String decidedBy, String document, @Nullable LocalDate decidedOn) {}
