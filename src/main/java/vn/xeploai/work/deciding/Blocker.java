package vn.xeploai.work.deciding;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.work.rating.SheetKey;

/**
 * Điều còn vướng: why an organization cannot be closed yet.
 *
 * @param kind what is in the way
 * @param unitCode the organization that cannot be closed
 * @param unitName its name
 * @param subject whom it is about: id of the member as text, or code of the organization
 * @param name of the subject
 * @param where the sheet in which it is mended
 * @param level the level it is about, {@code null} if none
 * @param ground what the rule says, {@code null} where no rule of the year is behind it
 */
public record Blocker(
        Kind kind,
        String unitCode,
        String unitName,
        String subject,
        String name,
        SheetKey where,
        @Nullable String level,
        @Nullable Ground ground) {
    /** What is in the way. */
    public enum Kind {
        /** Chưa có mức, chưa có lý do. */
        WITHOUT_LEVEL_OR_REASON,
        /** Có mức nhưng chưa quyết định. */
        NOT_DECIDED,
        /** Mức quy định không cho, chưa có quyết định khác. */
        FORBIDDEN,
        /** Vượt tỷ lệ xuất sắc. */
        CAP_EXCEEDED
    }
}
