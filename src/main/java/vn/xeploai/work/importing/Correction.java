package vn.xeploai.work.importing;

/**
 * Ô đã sửa khi xem trước: read otherwise than it stands in the file.
 *
 * @param address e.g. {@code Đảng viên!C5}
 * @param field its header
 * @param before as understood from the file, may be empty
 * @param after what was read instead, may be empty
 */
public record Correction(String address, String field, String before, String after) {}
