package vn.xeploai.work.port;

/** The kinds of record an import writes; a superior kind stands before those that refer to it. */
public enum JournalPart {
    /** Năm xếp loại. */
    CAMPAIGNS,
    /** Tổ chức. */
    ORGANIZATIONS,
    /** Đảng viên. */
    MEMBERS,
    /** Xếp loại tổ chức. */
    ORGANIZATION_RATINGS,
    /** Xếp loại đảng viên. */
    MEMBER_RATINGS,
    /** Chỉ tiêu. */
    INDICATORS
}
