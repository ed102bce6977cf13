package vn.xeploai.model.meeting;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Hạn chế, khuyết điểm được chỉ ra ở một buổi kiểm điểm (366-QĐ/TW Đ6.1, Đ8: after the review a plan to repair).
 *
 * @param id given once by the program, never shown
 * @param foundAt the session that named it
 * @param shortcoming hạn chế; may still be empty while it is being typed
 * @param cause nguyên nhân
 * @param remedy biện pháp khắc phục
 * @param responsible người, bộ phận chịu trách nhiệm
 * @param deadline thời hạn
 * @param closedIn năm đánh giá mà hạn chế được ghi nhận đã khắc phục xong, {@code null} while it is open
 */
public record Limitation(
        UUID id,
        SessionKey foundAt,
        String shortcoming,
        @Nullable String cause,
        @Nullable String remedy,
        @Nullable String responsible,
        @Nullable LocalDate deadline,
        @Nullable Integer closedIn) {
    /** Refuses one that was repaired before it was found. */
    public Limitation {
        if (closedIn != null && closedIn < foundAt.year()) {
            throw new IllegalArgumentException("closed in %d, found in %d".formatted(closedIn, foundAt.year()));
        }
    }

    /** Still to be repaired. */
    public boolean isOpen() {
        return closedIn == null;
    }

    /** Still to be repaired at the end of that year, whatever was recorded later. */
    public boolean isOpenIn(int year) {
        return closedIn == null || closedIn > year;
    }

    /** The same, repaired that year, or open again. */
    public Limitation closedIn(@Nullable Integer year) {
        return new Limitation(id, foundAt, shortcoming, cause, remedy, responsible, deadline, year);
    }
}
