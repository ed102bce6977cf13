package vn.xeploai.model;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Chỉ tiêu của một đơn vị trong một năm.
 *
 * @param year năm
 * @param code the organization
 * @param name what is measured
 * @param unit đơn vị tính
 * @param risingIsGood chiều tốt: true for Tăng, false for Giảm, {@code null} when not said
 * @param baseline gốc
 * @param target kế hoạch
 * @param actual thực hiện
 * @param note ghi chú
 */
public record Indicator(
        int year,
        String code,
        String name,
        @Nullable String unit,
        @Nullable Boolean risingIsGood,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal actual,
        @Nullable String note) {}
