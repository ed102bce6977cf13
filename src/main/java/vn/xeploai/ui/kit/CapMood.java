package vn.xeploai.ui.kit;

/** How a cap stands, the same in the grid and in the overview. */
public enum CapMood {
    /** The year knows no cap. */
    NONE,
    /** There is room. */
    ROOM,
    /** Nobody more. */
    FULL,
    /** Exceeded, and the text forbids it. */
    OVER,
    /** Exceeded, in a year that is past or by a text that was not seen. */
    OVER_BUT_WARNS;

    /**
     * How so many stand under a cap.
     *
     * @param over whether there are more than may be
     * @param forbids whether that stands against them, or a body has to decide
     * @param stillPossible how many more may be
     */
    public static CapMood of(boolean over, boolean forbids, int stillPossible) {
        if (over) {
            return forbids ? OVER : OVER_BUT_WARNS;
        }
        return stillPossible == 0 ? FULL : ROOM;
    }

    /** Whether more are excellent than may be. */
    public boolean isOver() {
        return this == OVER || this == OVER_BUT_WARNS;
    }

    /**
     * The last part of the key of its sentence. A cap with no room left although it is not reached is explained: of the number
     * rated good the cap is a share, and one more excellent is one good less.
     *
     * @param excellent how many are excellent
     * @param limit how many may be
     * @param base the number the share is taken of
     */
    public String sentence(int excellent, int limit, int base) {
        if (this != FULL) {
            return name();
        }
        return base == 0 ? "NOBODY" : excellent < limit ? "TIGHT" : name();
    }
}
