package vn.xeploai.rules.regulation;

/** Cấp độ thực hiện của một tiêu chí, best first (132-QĐ/TW, 124-QĐ/TW). */
public enum CriterionGrade {
    /** Xuất sắc. */
    EXCELLENT,
    /** Tốt. */
    GOOD,
    /** Trung bình. */
    AVERAGE,
    /** Kém. */
    POOR;

    /** Tells whether it is below the other. */
    public boolean isBelow(CriterionGrade other) {
        return compareTo(other) > 0;
    }
}
