package vn.xeploai.report.form;

import java.util.Locale;

import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.counting.MemberEntry;

/** Lists of members that a template may repeat a row for. */
enum TagMembers {
    /** Everybody in the unit. */
    DANG_VIEN,
    /** Thuộc diện xếp loại. */
    DANG_VIEN_THUOC_DIEN,
    /** Được xếp loại. */
    DANG_VIEN_DUOC_XEP_LOAI,
    /** Không thuộc diện, chưa xếp loại. */
    DANG_VIEN_KHONG_CO_MUC,
    /** Giữ chức vụ lãnh đạo, quản lý, as in Biểu E. */
    LANH_DAO;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(MemberEntry entry) {
        return switch (this) {
            case DANG_VIEN -> true;
            case DANG_VIEN_THUOC_DIEN -> CellSections.isSubject(entry);
            case DANG_VIEN_DUOC_XEP_LOAI -> entry.standing() instanceof Standing.Rated;
            case DANG_VIEN_KHONG_CO_MUC -> !(entry.standing() instanceof Standing.Rated);
            case LANH_DAO -> PartCount.groundOf(entry) != null;
        };
    }
}
