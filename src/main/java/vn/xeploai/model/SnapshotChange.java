package vn.xeploai.model;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Một chỗ sửa trong danh sách chốt.
 *
 * @param before as it stood in the list, {@code null} for somebody who was not in it
 * @param after as it shall stand, {@code null} for somebody who leaves it
 */
public record SnapshotChange(@Nullable SnapshotMember before, @Nullable SnapshotMember after) {
    /** Refuses a change of nobody. */
    public SnapshotChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of nobody");
        }
    }

    /** Whom it is about, with what is known of them last. */
    public SnapshotMember who() {
        return after == null ? Objects.requireNonNull(before) : after;
    }
}
