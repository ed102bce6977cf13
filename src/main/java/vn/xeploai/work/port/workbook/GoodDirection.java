package vn.xeploai.work.port.workbook;

/** Chiều tốt của một chỉ tiêu. */
public enum GoodDirection {
    /** Tăng. */
    RISING,
    /** Giảm. */
    FALLING
}
