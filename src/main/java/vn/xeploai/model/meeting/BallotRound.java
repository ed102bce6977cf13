package vn.xeploai.model.meeting;

/** Lần bỏ phiếu. */
public enum BallotRound {
    /** Phiếu xếp loại: the levels on the ballot, best first; in the two-round practice without the best. */
    LEVELS,
    /** Phiếu bình chọn xuất sắc trong số đạt mức tốt: đồng ý, không đồng ý. */
    EXCELLENT
}
