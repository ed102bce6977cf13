package vn.xeploai.model.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Phần mở đầu biên bản: when, where, who leads.
 *
 * @param heldOn ngày họp
 * @param place địa điểm
 * @param chair chủ trì
 * @param secretary thư ký
 * @param invited khách mời, đại biểu cấp trên
 */
public record SessionHead(
        @Nullable LocalDate heldOn,
        @Nullable String place,
        @Nullable String chair,
        @Nullable String secretary,
        @Nullable String invited) {
    /** Nothing known yet. */
    public static final SessionHead EMPTY = new SessionHead(null, null, null, null, null);
}
