package vn.xeploai.ui.overview;

/** Where the work is. */
public enum Target {
    /** Xếp loại, members of a cell. */
    RATING,
    /** Xếp loại, organizations of a unit. */
    RATING_UNITS,
    /** Xếp loại, the panel of the year's end. */
    CLOSING,
    /** Kiểm điểm. */
    MEETING,
    /** Đảng viên. */
    MEMBERS,
    /** Tổng hợp. */
    SUMMARY,
    /** Báo cáo. */
    REPORTS,
    /** Mở năm, here. */
    OPEN_YEAR,
    /** Kiểm tra, danh sách chốt, here. */
    READINESS,
    /** Thiết lập năm, here. */
    SETTINGS
}
