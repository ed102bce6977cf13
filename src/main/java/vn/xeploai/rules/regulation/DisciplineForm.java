package vn.xeploai.rules.regulation;

/** Hình thức kỷ luật đảng viên, mildest first (Điều lệ Đảng, Đ35). */
public enum DisciplineForm {
    /** Khiển trách. */
    REPRIMAND,
    /** Cảnh cáo. */
    WARNING,
    /** Cách chức. */
    DISMISSAL,
    /** Khai trừ. */
    EXPULSION
}
