package vn.xeploai.rules.reconcile;

/**
 * Mẫu số: what a printed percentage may have been taken of.
 *
 * @param kind where it comes from
 * @param size above zero; zero only where the table itself says so
 * @param name the lines it is made of, for {@link Kind#INSIDE}; otherwise empty
 */
public record Whole(Kind kind, long size, String name) {
    /** Where a whole comes from, in the order in which they are tried. */
    public enum Kind {
        /** Số được đánh giá. */
        ASSESSED,
        /** Tổng số. */
        TOTAL,
        /** Tổng các mức. */
        SUM_OF_LEVELS,
        /** A group inside the table, such as HTTNV trở lên. */
        INSIDE,
        /** Somebody says so: there is no table. */
        GIVEN
    }

    Whole(Kind kind, long size) {
        this(kind, size, "");
    }
}
