package vn.xeploai.ui.rating;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;

/**
 * Bảng đã quyết định đến đâu, as the panel shows it.
 *
 * @param chip state of the sheet in a word or two
 * @param waiting levels that wait for a decision
 * @param without subjects to be rated without a level
 * @param overCap the cap that the levels of the sheet exceed, in words; empty while they do not
 * @param otherwise whose waiting level is not the one their cell proposed, in words; empty for nobody's
 * @param frozen whether nothing in the sheet may be changed
 * @param person the selected subject, {@code null} for none
 */
public record DecidingPicture(
        String chip, int waiting, int without, String overCap, String otherwise, boolean frozen, @Nullable Person person) {
    /**
     * The selected subject.
     *
     * @param name họ và tên
     * @param state what stands there, in words
     * @param level code of the level that stands there, empty for none
     * @param forbidden what forbids the level that stands there, empty for nothing
     * @param overridden whether an override of it is recorded
     * @param decided whether it is decided
     * @param late whether it may only be rated late
     * @param locked whether not even that
     * @param levels the levels of the year
     */
    public record Person(
            String name,
            String state,
            String level,
            String forbidden,
            boolean overridden,
            boolean decided,
            boolean late,
            boolean locked,
            List<Level> levels) {}
}
