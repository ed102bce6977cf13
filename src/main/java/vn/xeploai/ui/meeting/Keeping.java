package vn.xeploai.ui.meeting;

/**
 * Whether what is on the screen is in the records.
 *
 * @param kind how it stands
 * @param words for people
 */
public record Keeping(Kind kind, String words) {
    /** How it stands. */
    public enum Kind {
        /** Nothing was changed yet. */
        UNTOUCHED,
        /** On its way. */
        SAVING,
        /** All of it is kept. */
        SAVED,
        /** Something is not. */
        UNSAVED
    }
}
