package vn.xeploai.work.campaign;

/** Có bắt buộc hay không. */
public enum Requirement {
    /** Tùy từng nơi. */
    OPTIONAL,
    /** Bắt buộc. */
    REQUIRED
}
