package vn.xeploai.rules.regulation;

/** Phạm vi: who laid the provision down. A province or a ward adds its own beside the central one and can only be stricter. */
public enum Scope {
    /** Trung ương. */
    CENTRAL,
    /** Tỉnh, thành phố. */
    PROVINCE,
    /** Xã, phường. */
    WARD
}
