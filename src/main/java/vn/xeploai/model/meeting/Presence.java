package vn.xeploai.model.meeting;

/** Điểm danh. */
public enum Presence {
    /** Có mặt. */
    PRESENT,
    /** Vắng có lý do. */
    EXCUSED,
    /** Vắng không lý do. */
    ABSENT
}
