package vn.xeploai.work.meeting;

/** Phần còn thiếu của biên bản. */
public enum MissingPiece {
    /** Ngày họp. */
    DAY,
    /** Địa điểm. */
    PLACE,
    /** Chủ trì. */
    CHAIR,
    /** Thư ký. */
    SECRETARY,
    /** Điểm danh. */
    ATTENDANCE,
    /** Kết luận. */
    CONCLUSION,
    /** Kiểm phiếu, where the year asks for ballots. */
    BALLOTS,
    /** Gõ kiểm phiếu lần hai, where the year asks for it. */
    SECOND_TYPING
}
