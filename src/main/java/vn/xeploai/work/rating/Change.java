package vn.xeploai.work.rating;

import org.jspecify.annotations.Nullable;

/**
 * One row before and after; turned round, it takes the change back.
 *
 * @param subject id of the member as text, or code of the organization
 * @param before what was read, {@code null} for no row
 * @param after what shall stand there, {@code null} for no row
 */
public record Change(String subject, @Nullable Marks before, @Nullable Marks after) {
    /** The way back. */
    public Change reversed() {
        return new Change(subject, after, before);
    }

    /** Whether it would change anything of a row that stands decided; its note may change. */
    public boolean touchesDecided(@Nullable Marks stored) {
        if (stored == null || !stored.decision().isTaken()) {
            return false;
        }
        return after == null || !new Marks(after.proposals(), after.outcome(), after.decision(), stored.note()).equals(stored);
    }
}
