package vn.xeploai.work.campaign;

/** Điều cần có trước khi làm việc của một năm. */
public enum ReadinessPoint {
    /** Chi bộ chưa có đảng viên nào. */
    CELL_WITHOUT_MEMBERS,
    /** Chi bộ có đảng viên mà không ai ghi chức vụ bí thư. */
    CELL_WITHOUT_SECRETARY,
    /** Đảng viên ở một tổ chức không phải chi bộ. */
    MEMBER_OUTSIDE_CELLS,
    /** Đảng viên ở chi bộ không còn, hoặc chưa có, vào ngày chốt: counted nowhere. */
    MEMBER_IN_CLOSED_CELL,
    /** Ngày sinh chỉ ghi năm. */
    BIRTH_DAY_UNKNOWN,
    /** Vào Đảng đã lâu mà chưa ghi ngày chính thức. */
    OFFICIAL_DAY_MISSING,
    /** Chưa ghi nhóm phiếu chấm. */
    SCORE_GROUP_MISSING,
    /** Nhóm tính trần chưa có cấp nào quyết định. */
    CAP_GROUP_UNDECIDED;

    /** Whether the work can go on without it, with less said. */
    public boolean isMinor() {
        return this == BIRTH_DAY_UNKNOWN || this == CAP_GROUP_UNDECIDED;
    }
}
