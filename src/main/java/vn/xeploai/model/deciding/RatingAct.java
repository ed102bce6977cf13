package vn.xeploai.model.deciding;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Outcome;

/**
 * Một việc đã làm với kết quả của một đối tượng: written once, never changed, so that what stood before is never lost.
 *
 * @param year năm đánh giá
 * @param subject whose result
 * @param unitCode where it is counted
 * @param kind what was done
 * @param before what stood there, with its document
 * @param after what stands there since, with its document; of an override the level it allows
 * @param reason lý do, {@code null} where none is asked for
 * @param against the rules it goes against, each with its article; empty for none
 * @param by name of the user at the computer
 * @param at when it was kept, to the microsecond
 */
public record RatingAct(
        int year,
        RatedSubject subject,
        String unitCode,
        Kind kind,
        Result before,
        Result after,
        @Nullable String reason,
        String against,
        String by,
        Instant at) {
    /** What was done. */
    public enum Kind {
        /** Quyết định mức. */
        DECIDED,
        /** Tạm dừng, chờ xác minh. */
        HELD,
        /** Xếp loại sau, when the unit was already closed. */
        RATED_LATE,
        /** Đánh giá, xếp loại lại. */
        RE_RATED,
        /** Hủy kết quả. */
        CANCELLED,
        /** Quyết định khác với nhận định của quy định. */
        OVERRIDDEN
    }

    /**
     * A result and the document behind it.
     *
     * @param outcome level, reason or nothing
     * @param decision the document
     */
    public record Result(Outcome outcome, Decision decision) {}
}
