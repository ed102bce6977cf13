package vn.xeploai.rules.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * Tên mức đã đọc: what the words of a printed line mean for adding up.
 *
 * @param key the words without accents, case and spelling, equal for equal levels
 * @param role what the line counts
 * @param best rank of the best level it counts, 1 … 4; 0 when the words are not known
 * @param worst rank of the worst level it counts; 0 when the words are not known
 * @param exemplary tiêu biểu: a choice out of the level of that rank, or beside it
 * @param inside the words after "trong"; empty for "trong đó" (the line above); {@code null} when the line says nothing
 */
record LevelLabel(String key, Role role, int best, int worst, boolean exemplary, @Nullable String inside) {
    /** The lowest level of every level set so far. */
    static final int LOWEST = 4;

    /** What a line counts. */
    enum Role {
        /** One level. */
        LEVEL,
        /** Several levels together, e.g. HTTNV trở lên. */
        LEVELS_TOGETHER,
        /** Được đánh giá. */
        ASSESSED,
        /** Miễn, chưa đánh giá: outside the levels. */
        OUTSIDE,
        /** Tổng cộng. */
        TOTAL
    }

    /** Reads the words of a line. */
    static LevelLabel of(String words) {
        return LevelWords.read(words);
    }

    /** One level or several: something that can be part of the sum. */
    boolean isLevels() {
        return role == Role.LEVEL || role == Role.LEVELS_TOGETHER;
    }

    /** Exactly one level with that rank, and not the choice out of it. */
    boolean isLevel(int rank) {
        return role == Role.LEVEL && !exemplary && best == rank;
    }

    /** Tells whether the other counts some of the levels of this one, and none else. */
    boolean covers(LevelLabel other) {
        return role == Role.LEVELS_TOGETHER && best > 0 && other.best >= best && other.worst <= worst
                && (other.best > best || other.worst < worst);
    }
}
