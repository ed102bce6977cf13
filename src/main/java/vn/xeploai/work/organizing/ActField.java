package vn.xeploai.work.organizing;

/** What is typed for an act; problems stand under these. */
public enum ActField {
    /** Mã. */
    CODE,
    /** Tên. */
    NAME,
    /** Cấp trên. */
    SUPERIOR,
    /** Cấp. */
    LEVEL,
    /** Loại hình. */
    TYPE,
    /** Ngày hiệu lực. */
    DAY,
    /** Số văn bản, căn cứ. */
    DOCUMENT,
    /** Where members go. */
    MEMBERS_TO,
    /** Where subordinate organizations go. */
    SUBORDINATES_TO,
    /** Which organizations are merged. */
    SOURCES,
    /** Into which one they go. */
    INTO,
    /** Into which ones it is split. */
    PARTS
}
