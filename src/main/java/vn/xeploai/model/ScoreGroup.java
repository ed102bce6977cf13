package vn.xeploai.model;

/** Nhóm: which score sheet applies to a member (366-QĐ/TW, annexes 3, 4 and 5). */
public enum ScoreGroup {
    /** Giữ chức vụ lãnh đạo, quản lý. */
    LEADER,
    /** Không giữ chức vụ. */
    ORDINARY,
    /** Ngoài hệ thống chính trị. */
    OUTSIDE_POLITICAL_SYSTEM
}
