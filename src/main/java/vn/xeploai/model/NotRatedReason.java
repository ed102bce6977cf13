package vn.xeploai.model;

/** Lý do không xếp loại: whoever is not rated has one. */
public enum NotRatedReason {
    /** Miễn công tác và sinh hoạt. */
    EXEMPT(false),
    /** Đình chỉ sinh hoạt. */
    SUSPENDED(false),
    /** Mới kết nạp dưới 6 tháng. */
    ADMITTED_UNDER_SIX_MONTHS(false),
    /** Mới thành lập dưới 6 tháng. */
    ESTABLISHED_UNDER_SIX_MONTHS(false),
    /** Chưa đánh giá, with a remark why. */
    NOT_YET_ASSESSED(true),
    /** Chờ xác minh. */
    AWAITING_VERIFICATION(true);

    private final boolean subject;

    NotRatedReason(boolean subject) {
        this.subject = subject;
    }

    /** Whether the subject is to be rated all the same (pending), or is not subject to rating at all. */
    public boolean isSubject() {
        return subject;
    }
}
