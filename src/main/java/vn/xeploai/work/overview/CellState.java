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
    /** Mọi người đều có mức hoặc lý do, biên bản chưa hoàn tất. */
    ALL_RATED,
    /** Xong: everybody has a level or a reason and the minutes are complete. */
    DONE
}
