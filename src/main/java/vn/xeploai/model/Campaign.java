package vn.xeploai.model;

import java.time.LocalDate;

/**
 * Đợt kiểm điểm, xếp loại của một năm.
 *
 * @param year năm đánh giá
 * @param editionId the edition of the regulation that rules the year, e.g. {@code 132-2019}
 * @param referenceDay the day on which it is asked who stands where; 31/12 unless decided otherwise
 */
public record Campaign(int year, String editionId, LocalDate referenceDay) {}
