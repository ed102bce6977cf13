package vn.xeploai.model.scoring;

/** Kết quả của một nhiệm vụ (366-QĐ/TW Đ11). Late and above requirement are done as well. */
public enum TaskResult {
    /** Đang thực hiện. */
    OPEN,
    /** Hoàn thành đúng hạn. */
    DONE,
    /** Hoàn thành, chậm tiến độ. */
    LATE,
    /** Hoàn thành vượt mức yêu cầu. */
    ABOVE,
    /** Không hoàn thành. */
    FAILED
}
