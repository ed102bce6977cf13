package vn.xeploai.model.meeting;

/**
 * Buổi kiểm điểm nào: one a year for each organization.
 *
 * @param year năm đánh giá
 * @param unitCode whose session
 */
public record SessionKey(int year, String unitCode) {}
