package vn.xeploai.ui.kit;

/** Which sentence tells how a cap stands. */
public final class CapWords {
    private CapWords() {}

    /**
     * The key of the sentence. A cap with no room left although it is not reached is explained: of the number rated good the cap
     * is a share, and one more excellent is one good less.
     *
     * @param area beginning of the keys
     * @param mood room, full or over
     * @param excellent how many are excellent
     * @param limit how many may be
     * @param base the number the share is taken of
     */
    public static String state(String area, String mood, int excellent, int limit, int base) {
        if (!mood.equals("FULL")) {
            return area + mood;
        }
        return area + (base == 0 ? "NOBODY" : excellent < limit ? "TIGHT" : mood);
    }
}
