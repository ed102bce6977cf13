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
    SECOND_TYPING,
    /** Dòng kiểm phiếu không khớp: typed and not kept, or no longer matching who was present. */
    MATCHING_BALLOTS,
    /** Ô ngày, số gõ chưa đọc được. */
    READABLE_FIELDS
}
