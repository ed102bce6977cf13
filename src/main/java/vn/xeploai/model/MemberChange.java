package vn.xeploai.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Một lần thay đổi hồ sơ đảng viên: who did what to a member's record, and when.
 *
 * @param memberId whose record
 * @param at when it was kept, to the microsecond
 * @param by name of the user at the computer
 * @param kind what was done
 * @param field which field, {@code null} where the whole record is meant
 * @param before value as {@link MemberField#written}, {@code null} for none
 * @param after value as {@link MemberField#written}, {@code null} for none
 */
public record MemberChange(
        UUID memberId,
        Instant at,
        String by,
        Kind kind,
        @Nullable MemberField field,
        @Nullable String before,
        @Nullable String after) {
    /** What was done. */
    public enum Kind {
        /** The record was begun. */
        ADDED,
        /** A field got another value. */
        CHANGED,
        /** The record went to the bin. */
        BINNED,
        /** The record came back from the bin. */
        RESTORED,
        /** Somebody had the masked identity number shown. */
        IDENTITY_SHOWN,
        /** A line was added, see {@link MemberRecord#written}. */
        RECORD_ADDED,
        /** A line became another. */
        RECORD_CHANGED,
        /** A line was taken away. */
        RECORD_REMOVED,
        /** The member went to another cell on a day, see {@link EarlierCell#written}. */
        TRANSFERRED,
        /** That was taken back. */
        TRANSFER_UNDONE
    }
}
