package vn.xeploai.model.scoring;

/** Nhóm tiêu chí của phiếu chấm điểm (366-QĐ/TW Đ10). */
public enum ScorePart {
    /** Nhóm tiêu chí chung. */
    COMMON,
    /** Nhóm tiêu chí về kết quả thực hiện nhiệm vụ. */
    RESULTS
}
