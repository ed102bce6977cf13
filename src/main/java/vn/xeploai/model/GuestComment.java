package vn.xeploai.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Nhận xét hằng năm của nơi cư trú gửi về nơi công tác.
 *
 * @param year năm nhận xét
 * @param content nội dung, one of the same constants as {@link MemberRecord.Kind#RESIDENCE_COMMENT}; {@code null} while it is being asked
 * @param sentOn ngày gửi
 */
public record GuestComment(int year, @Nullable String content, @Nullable LocalDate sentOn) {}
