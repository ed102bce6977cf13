package vn.xeploai.model.scoring;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Nhận xét về một đảng viên trong năm.
 *
 * @param kind from where
 * @param state how far it is
 * @param askedOn ngày gửi đề nghị
 * @param receivedOn ngày nhận
 * @param content nội dung
 */
public record RequiredComment(
        CommentKind kind,
        CommentState state,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate receivedOn,
        @Nullable String content) {}
