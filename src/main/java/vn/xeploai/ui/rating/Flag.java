package vn.xeploai.ui.rating;

/**
 * Cờ: a ground worth a look at the decided level.
 *
 * @param weight how much it matters
 * @param words short
 * @param sentence in full
 */
public record Flag(Weight weight, String words, String sentence) {
    /** How much it matters, heaviest first. */
    public enum Weight {
        /** Stands against the level. */
        AGAINST,
        /** Worth a look. */
        LOOK,
        /** Something is not known. */
        MISSING
    }
}
