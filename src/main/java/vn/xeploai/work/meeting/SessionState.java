package vn.xeploai.work.meeting;

/** Trạng thái buổi kiểm điểm của một chi bộ. */
public enum SessionState {
    /** Chưa mở. */
    NOT_OPENED,
    /** Đã mở, chưa ai được điểm danh có mặt. */
    PREPARING,
    /** Đã họp: somebody was present. */
    HELD,
    /** Biên bản đã hoàn tất. */
    COMPLETE
}
