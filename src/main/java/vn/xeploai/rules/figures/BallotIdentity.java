package vn.xeploai.rules.figures;

/** Đẳng thức kiểm phiếu (V5), one by one. */
public enum BallotIdentity {
    /** Phiếu phát ra không quá số người có quyền biểu quyết có mặt. */
    ISSUED_WITHIN_PRESENT,
    /** Phiếu thu về không quá phiếu phát ra. */
    RETURNED_WITHIN_ISSUED,
    /** Phiếu thu về = hợp lệ + không hợp lệ. */
    RETURNED_SORTED,
    /** Phiếu hợp lệ = tổng phiếu các mức. */
    VALID_CAST
}
