package vn.xeploai.rules.cap;

import java.math.BigDecimal;

import vn.xeploai.rules.ruling.RecordedDecision;

/**
 * Tỷ lệ cao hơn theo quyết định của cấp có thẩm quyền (366-QĐ/TW Đ11.1.5, second paragraph).
 *
 * @param percent the percentage asked for or granted
 * @param decision who, when, why, by which document
 */
public record CapException(BigDecimal percent, RecordedDecision decision) {}
