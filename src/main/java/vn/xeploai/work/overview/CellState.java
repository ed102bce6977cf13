package vn.xeploai.work.overview;

/** Việc của một chi bộ trong năm đã đến đâu. */
public enum CellState {
    /** Chưa làm gì. */
    NOT_BEGUN,
    /** Đang chuẩn bị họp. */
    PREPARING,
    /** Đã họp, chưa ai có mức. */
    MET,
    /** Đang xếp loại: some have a level, some wait. */
    RATING,
    /** Đã xếp: everybody has a level or a reason, some levels are not decided. */
    ALL_RATED,
    /** Đã quyết định: every level rests on a document. */
    DECIDED,
    /** Đã kết thúc: nothing changes any more. */
    CLOSED
}
