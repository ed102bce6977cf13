package vn.xeploai.ui.members;

import java.util.Set;
import java.util.UUID;

/**
 * Những người đứng sau một con số: a filter of the list.
 *
 * @param members nobody else is listed
 * @param part what the figure counts, in words
 */
public record Behind(Set<UUID> members, String part) {
    /** Keeps its own copy. */
    public Behind {
        members = Set.copyOf(members);
    }
}
