package vn.xeploai.model;

/** Loại việc về tổ chức: what was done to an organization. */
public enum OrganizationAct {
    /** Thành lập. */
    CREATED,
    /** Đổi tên. */
    RENAMED,
    /** Chuyển cấp trên. */
    MOVED,
    /** Đổi cấp, loại hình. */
    RECLASSIFIED,
    /** Kết thúc hoạt động. */
    CLOSED,
    /** Hoạt động trở lại. */
    REOPENED,
    /** Sáp nhập, hợp nhất. */
    MERGED,
    /** Chia, tách. */
    SPLIT,
    /** Ghi theo tệp nhập. */
    IMPORTED,
    /** Hoàn tác. */
    UNDONE
}
