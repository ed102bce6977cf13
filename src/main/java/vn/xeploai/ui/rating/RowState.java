package vn.xeploai.ui.rating;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.rating.Marks;

/**
 * What a row of the grid shows.
 *
 * @param marks what stands in it, {@code null} for no row
 * @param standing how the subject counts with that
 * @param unsaved whether it is not yet in the database
 * @param typedScore a score that cannot be kept, as typed; {@code null} for none
 */
public record RowState(@Nullable Marks marks, Standing standing, boolean unsaved, @Nullable String typedScore) {
    /** The marks to change. */
    Marks marksOrNone() {
        return marks == null ? Marks.NONE : marks;
    }
}
