package vn.xeploai.ui.overview;

/** Where the work is. */
public enum Target {
    /** Xếp loại. */
    RATING,
    /** Kiểm điểm. */
    MEETING,
    /** Đảng viên. */
    MEMBERS,
    /** Tổng hợp. */
    SUMMARY,
    /** Mở năm, here. */
    OPEN_YEAR,
    /** Kiểm tra, danh sách chốt, here. */
    READINESS,
    /** Thiết lập năm, here. */
    SETTINGS
}
