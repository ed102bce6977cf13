package vn.xeploai.work.port;

/**
 * Where an import wrote results or targets.
 *
 * @param year năm đánh giá
 * @param unitCode the organization, or the cell of the member
 */
public record TouchedUnit(int year, String unitCode) {}
