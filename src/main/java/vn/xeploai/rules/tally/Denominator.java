package vn.xeploai.rules.tally;

/** Mẫu số: what a share is taken of; always printed beside the percentage. */
public enum Denominator {
    /** Số được xếp loại: those rated. The default. */
    RATED,
    /** Tổng số. */
    TOTAL,
    /** Số đạt hoàn thành tốt nhiệm vụ trở lên. */
    GOOD_OR_BETTER
}
