package vn.xeploai.work.keeping;

import java.util.List;

/** Mục của một đảng viên nơi khác về sinh hoạt nơi cư trú. */
public enum GuestField {
    /** Họ và tên. */
    FULL_NAME,
    /** Năm sinh. */
    BIRTH_YEAR,
    /** Chi bộ nơi cư trú. */
    CELL,
    /** Nơi công tác. */
    HOME,
    /** Số giấy giới thiệu. */
    DOCUMENT,
    /** Từ ngày. */
    SINCE,
    /** Đến ngày. */
    UNTIL,
    /** Nhận xét của năm. */
    COMMENT,
    /** Ngày gửi nhận xét. */
    SENT_ON,
    /** Ghi chú. */
    NOTE;

    /** Contents of a comment to choose from. */
    public static final List<String> COMMENTS = RecordField.COMMENTS;

    /** Whether a guest cannot be without it. */
    public boolean isRequired() {
        return this == FULL_NAME || this == CELL || this == HOME;
    }

    boolean isDay() {
        return this == SINCE || this == UNTIL || this == SENT_ON;
    }
}
