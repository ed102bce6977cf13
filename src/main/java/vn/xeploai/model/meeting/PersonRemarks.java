package vn.xeploai.model.meeting;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Ý kiến kiểm điểm một đảng viên.
 *
 * @param session where
 * @param memberId about whom
 * @param strengths ưu điểm
 * @param limitations hạn chế, khuyết điểm
 * @param opinions ý kiến góp ý
 */
public record PersonRemarks(
        SessionKey session,
        UUID memberId,
        @Nullable String strengths,
        @Nullable String limitations,
        @Nullable String opinions) {
    /** Nothing was written about that member. */
    public static PersonRemarks none(SessionKey session, UUID memberId) {
        return new PersonRemarks(session, memberId, null, null, null);
    }

    /** Nothing in it. */
    public boolean isEmpty() {
        return strengths == null && limitations == null && opinions == null;
    }
}
