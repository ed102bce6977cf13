package vn.xeploai.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Một lần đổi thiết lập của năm.
 *
 * @param year năm đánh giá
 * @param key which setting
 * @param at when it was kept, to the microsecond
 * @param by name of the user at the computer
 * @param before the value before, {@code null} for the program's own default
 * @param after the value since, {@code null} for the program's own default
 * @param decidedBy cơ quan quyết định
 * @param document số, ký hiệu văn bản; empty if none
 */
public record YearSettingChange(
        int year,
        String key,
        Instant at,
        String by,
        @Nullable String before,
        @Nullable String after,
        String decidedBy,
        String document) {}
