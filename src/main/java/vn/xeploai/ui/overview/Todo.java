package vn.xeploai.ui.overview;

import org.jspecify.annotations.Nullable;

/**
 * Một việc cần làm.
 *
 * @param weight how much it presses
 * @param words what it is, with its number
 * @param target where it is done
 * @param unitCode the cell or unit it is done at, {@code null} for the one looked at
 */
public record Todo(Weight weight, String words, Target target, @Nullable String unitCode) {
    /** How much it presses. */
    public enum Weight {
        /** Something stands against it. */
        ALERT,
        /** Somebody has to do it. */
        WORK,
        /** Good to know. */
        HINT
    }
}
