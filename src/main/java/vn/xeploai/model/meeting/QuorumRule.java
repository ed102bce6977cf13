package vn.xeploai.model.meeting;

/** Tỷ lệ dự họp tối thiểu: how many of those entitled must be there. */
public enum QuorumRule {
    /** Quá một nửa. */
    MORE_THAN_HALF,
    /** Từ hai phần ba trở lên. */
    TWO_THIRDS
}
