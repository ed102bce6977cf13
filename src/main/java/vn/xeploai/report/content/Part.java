package vn.xeploai.report.content;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.OrganizationLevel;

/** Những ai trong số đó: which part of the organizations or members of a source a figure counts. */
public sealed interface Part {
    /** Everybody the count of the year counts. */
    Part ALL = new All();

    /** Everybody. */
    record All() implements Part {}

    /** Đảng viên, by their review. */
    record Members(Review review) implements Part {}

    /**
     * Cá nhân giữ chức vụ lãnh đạo, quản lý.
     *
     * @param ground why they count, {@code null} for all of them
     * @param position chức vụ Đảng as recorded, {@code null} for all; empty for those without one
     * @param review by their review
     */
    record Leaders(@Nullable LeaderGround ground, @Nullable String position, Review review) implements Part {
        /** Those of them by their review. */
        public Leaders with(Review other) {
            return new Leaders(ground, position, other);
        }
    }

    /**
     * Tập thể lãnh đạo: the committees of organizations of those kinds.
     *
     * @param levels which kinds, all of them when empty
     * @param review by their review
     */
    record Collectives(Set<OrganizationLevel> levels, Review review) implements Part {
        /** Keeps its own copy. */
        public Collectives {
            levels = Set.copyOf(levels);
        }

        /** Those of them by their review. */
        public Collectives with(Review other) {
            return new Collectives(levels, other);
        }
    }

    /** Why the records let somebody count as a leader. */
    enum LeaderGround {
        /** The member's score group says so. */
        SCORE_GROUP,
        /** No group is recorded, but a position in the Party is. */
        POSITION
    }
}
