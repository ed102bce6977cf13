package vn.xeploai.model.deciding;

/** Trạng thái của một năm đánh giá. */
public enum YearState {
    /** Chuẩn bị: open, nothing entered. */
    PREPARING,
    /** Đang kiểm điểm. */
    UNDER_REVIEW,
    /** Đã quyết định: every organization is closed. */
    DECIDED,
    /** Đã khóa. */
    LOCKED
}
