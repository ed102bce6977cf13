package vn.xeploai.model.scoring;

/** Nhận xét cần có trong hồ sơ đánh giá một đảng viên. */
public enum CommentKind {
    /** Nơi cư trú (213-QĐ/TW). */
    RESIDENCE,
    /** Chi bộ nơi sinh hoạt tạm thời. */
    TEMPORARY_CELL,
    /** Chi bộ nơi chuyển đi trong năm. */
    OLD_CELL
}
