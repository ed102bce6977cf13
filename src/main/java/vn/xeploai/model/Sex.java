package vn.xeploai.model;

/** Giới tính. */
public enum Sex {
    /** Nam. */
    MALE,
    /** Nữ. */
    FEMALE
}
