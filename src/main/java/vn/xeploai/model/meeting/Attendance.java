package vn.xeploai.model.meeting;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Điểm danh một đảng viên.
 *
 * @param session where
 * @param memberId who
 * @param presence {@code null} after a mark was taken back
 * @param reason lý do vắng
 */
public record Attendance(
        SessionKey session, UUID memberId, @Nullable Presence presence, @Nullable String reason) {
    /** Nobody has marked that member. */
    public static Attendance unmarked(SessionKey session, UUID memberId) {
        return new Attendance(session, memberId, null, null);
    }
}
