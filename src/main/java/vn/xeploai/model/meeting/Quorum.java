package vn.xeploai.model.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Số dự họp tối thiểu. The texts seen name none for a review session, so it is a choice with an author and only a hint.
 *
 * @param base số đảng viên làm gốc tính, {@code null} as long as it follows from the list
 * @param rule how many of them
 * @param decidedBy who chose the rule, {@code null} while it is the program's default
 * @param document its number and symbol
 */
public record Quorum(@Nullable Integer base, QuorumRule rule, @Nullable String decidedBy, @Nullable String document) {
    /** Nobody has chosen: more than half of those the list gives (Điều lệ Đảng, Điều 9.5, by analogy). */
    public static final Quorum DEFAULT = new Quorum(null, QuorumRule.MORE_THAN_HALF, null, null);

    /** Refuses a base below zero. */
    public Quorum {
        if (base != null && base < 0) {
            throw new IllegalArgumentException("base " + base);
        }
    }
}
