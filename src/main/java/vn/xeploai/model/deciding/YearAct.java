package vn.xeploai.model.deciding;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Một việc đã làm với năm đánh giá: closing or reopening one organization, locking or unlocking the whole year.
 *
 * @param year năm đánh giá
 * @param unitCode the organization, {@code null} for the whole year
 * @param kind what was done
 * @param reason lý do, {@code null} where none is asked for
 * @param by name of the user at the computer
 * @param at when it was kept, to the microsecond
 */
public record YearAct(
        int year, @Nullable String unitCode, Kind kind, @Nullable String reason, String by, Instant at) {
    /** What was done. */
    public enum Kind {
        /** Kết thúc một tổ chức. */
        CLOSED,
        /** Mở lại một tổ chức. */
        REOPENED,
        /** Khóa năm. */
        LOCKED,
        /** Mở khóa năm. */
        UNLOCKED
    }
}
