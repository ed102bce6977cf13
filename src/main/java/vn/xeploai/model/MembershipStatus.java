package vn.xeploai.model;

/** Tình trạng đảng viên: how a member stands towards the cell. */
public enum MembershipStatus {
    /** Chính thức. */
    OFFICIAL,
    /** Dự bị. */
    PROBATIONARY,
    /** Miễn công tác và sinh hoạt. */
    EXEMPT,
    /** Đình chỉ sinh hoạt. */
    SUSPENDED,
    /** Sinh hoạt tạm thời nơi khác: still counted at the official cell. */
    TEMPORARILY_ELSEWHERE,
    /** Chuyển đi. */
    TRANSFERRED_OUT,
    /** Từ trần. */
    DECEASED,
    /** Ra khỏi Đảng. */
    LEFT_PARTY;

    /** No longer in the strength (tổng số đảng viên) of the cell. */
    public boolean isGone() {
        return this == TRANSFERRED_OUT || this == DECEASED || this == LEFT_PARTY;
    }
}
