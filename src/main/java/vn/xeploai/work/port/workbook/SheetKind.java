package vn.xeploai.work.port.workbook;

import java.util.List;

/** The five sheets of the program's own workbook, in the order in which they are taken in. */
public enum SheetKind {
    /** Tổ chức. */
    ORGANIZATIONS,
    /** Đảng viên. */
    MEMBERS,
    /** Xếp loại tổ chức. */
    ORGANIZATION_RATINGS,
    /** Xếp loại đảng viên. */
    MEMBER_RATINGS,
    /** Chỉ tiêu. */
    INDICATORS;

    /** The columns in the order of the contract. */
    public List<Column<?>> columns() {
        return switch (this) {
            case ORGANIZATIONS -> OrganizationColumns.ALL;
            case MEMBERS -> MemberColumns.ALL;
            case ORGANIZATION_RATINGS -> OrganizationRatingColumns.ALL;
            case MEMBER_RATINGS -> MemberRatingColumns.ALL;
            case INDICATORS -> IndicatorColumns.ALL;
        };
    }
}
