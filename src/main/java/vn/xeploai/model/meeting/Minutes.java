package vn.xeploai.model.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Nội dung biên bản, by sections (366-QĐ/TW Đ6.1, Đ7.3: the collective before individuals).
 *
 * @param collective kiểm điểm tập thể
 * @param discussion diễn biến, ý kiến phát biểu
 * @param superior ý kiến của cấp trên dự chỉ đạo
 * @param conclusion kết luận của chủ trì
 */
public record Minutes(
        @Nullable String collective,
        @Nullable String discussion,
        @Nullable String superior,
        @Nullable String conclusion) {
    /** Nothing written yet. */
    public static final Minutes EMPTY = new Minutes(null, null, null, null);
}
