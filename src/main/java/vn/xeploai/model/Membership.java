package vn.xeploai.model;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Đảng tịch trong chi bộ: what decides whether and how a member counts on a day; nothing about the person.
 *
 * @param cellCode the cell the member belongs to
 * @param admittedOn ngày vào Đảng, as a probationary member
 * @param officialOn ngày chính thức, {@code null} while probationary
 * @param status special status if one was recorded
 * @param statusSpan when that status holds
 */
public record Membership(
        String cellCode,
        LocalDate admittedOn,
        @Nullable LocalDate officialOn,
        @Nullable MembershipStatus status,
        DateSpan statusSpan) {
    /** The recorded status if it holds on that day. */
    public Optional<MembershipStatus> recordedStatusOn(LocalDate day) {
        return Optional.ofNullable(status).filter(_ -> statusSpan.covers(day));
    }
}
