package vn.xeploai.work.statistics;

import java.util.List;
import java.util.UUID;

/**
 * Một con số with the people behind it.
 *
 * @param members each once
 */
public record Figure(List<UUID> members) {
    /** Nobody. */
    public static final Figure NONE = new Figure(List.of());

    /** Keeps its own copy. */
    public Figure {
        members = List.copyOf(members);
    }

    /** How many. */
    public int count() {
        return members.size();
    }
}
