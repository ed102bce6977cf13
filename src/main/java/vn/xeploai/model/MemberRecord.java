package vn.xeploai.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Một dòng theo dõi đảng viên: positions and statuses from a day to a day, discipline, commendation, activity at
 * the place of residence, its yearly comment, a paper the file lacks. Which parts a line has depends on its kind.
 *
 * @param id given once by the program
 * @param memberId whose
 * @param kind what it is about
 * @param what position, status, form of discipline, commendation, way of activity, content of the comment, paper; a constant of the kind or words
 * @param year năm nhận xét
 * @param since quyết định ngày, từ ngày, xin ngày, phát hiện ngày
 * @param until the first day it no longer holds; nhận ngày, bổ sung ngày
 * @param committedOn ngày vi phạm
 * @param detail whether a fault is tied to duties and where it happened
 * @param document số quyết định, giấy giới thiệu
 * @param body cơ quan quyết định, nơi cư trú
 * @param note ghi chú
 */
public record MemberRecord(
        UUID id,
        UUID memberId,
        Kind kind,
        @Nullable String what,
        @Nullable Integer year,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate committedOn,
        @Nullable String detail,
        @Nullable String document,
        @Nullable String body,
        @Nullable String note) {
    /** What a line is about. */
    public enum Kind {
        /** Chức vụ Đảng, from a day to a day. */
        PARTY_POSITION,
        /** Chức vụ chính quyền, đoàn thể, from a day to a day. */
        OTHER_POSITION,
        /** Tình trạng đã qua: a {@link MembershipStatus} that no longer holds. */
        PAST_STATUS,
        /** Kỷ luật. */
        DISCIPLINE,
        /** Khen thưởng. */
        COMMENDATION,
        /** Sinh hoạt nơi cư trú theo Quy định 213-QĐ/TW. */
        RESIDENCE,
        /** Nhận xét hằng năm của nơi cư trú. */
        RESIDENCE_COMMENT,
        /** Giấy tờ còn thiếu trong hồ sơ. */
        MISSING_PAPER
    }

    /** All of it as lasting words, for the history: parts in the order above, «|» between them. */
    public String written() {
        StringBuilder line = new StringBuilder(kind.name());
        for (Object part : new @Nullable Object[] {what, year, since, until, committedOn, detail, document, body, note}) {
            line.append('|').append(part == null ? "" : part.toString().replace('|', '/'));
        }
        return line.toString();
    }
}
