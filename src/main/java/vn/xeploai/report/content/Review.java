package vn.xeploai.report.content;

/** Tình trạng kiểm điểm: which of the subjects a figure counts, by what is recorded of their review. */
public enum Review {
    /** All of them. */
    ANY,
    /** Đã kiểm điểm: a collective whose session was held; a member who was present there or of whom remarks are written. */
    DONE,
    /** Chưa thấy kiểm điểm trong dữ liệu. */
    NOT_DONE,
    /** Chưa mở buổi kiểm điểm. */
    NOT_OPENED,
    /** Đã mở, chưa họp. */
    PREPARING,
    /** Đã họp, biên bản chưa hoàn tất. */
    HELD,
    /** Biên bản đã hoàn tất. */
    COMPLETE
}
