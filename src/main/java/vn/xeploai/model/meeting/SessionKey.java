package vn.xeploai.model.meeting;

/**
 * Buổi kiểm điểm nào: one a year for each body of an organization.
 *
 * @param year năm đánh giá
 * @param unitCode whose session
 * @param body which of its bodies
 */
public record SessionKey(int year, String unitCode, Body body) {
    /** The session of a cell. */
    public SessionKey(int year, String unitCode) {
        this(year, unitCode, Body.CELL);
    }

    /** The session of the same body in another year. */
    public SessionKey in(int other) {
        return new SessionKey(other, unitCode, body);
    }
}
