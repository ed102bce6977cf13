package vn.xeploai.rules.ruling;

import java.math.BigDecimal;

/**
 * Điểm thành phần: the two groups of the score sheet (366-QĐ/TW Đ10), unrounded.
 *
 * @param common điểm nhóm tiêu chí chung
 * @param results điểm nhóm tiêu chí kết quả thực hiện nhiệm vụ
 */
public record ScoreParts(BigDecimal common, BigDecimal results) {}
