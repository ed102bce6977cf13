package vn.xeploai.model.scoring;

/** Nhận xét đã đến đâu. */
public enum CommentState {
    /** Không phải lấy: exempt from introduction or from meetings at the residence, or the residence is where the cell is. */
    NOT_NEEDED,
    /** Đã gửi đề nghị. */
    ASKED,
    /** Đã nhận. */
    RECEIVED
}
