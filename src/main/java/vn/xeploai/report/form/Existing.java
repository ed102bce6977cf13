package vn.xeploai.report.form;

/** Tệp cùng tên: what a batch does about files that bear the names of those it writes. */
public enum Existing {
    /** Nothing is written then. */
    KEPT,
    /** The new ones stand in their place. */
    REPLACED
}
