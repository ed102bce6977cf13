package vn.xeploai.work.scoring;

import java.util.Optional;
import java.util.Set;

import vn.xeploai.model.Level;
import vn.xeploai.model.scoring.CommentKind;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoreTotal;

/**
 * Hồ sơ tự kiểm điểm with what it is scored by.
 *
 * @param dossier as stored, or with nothing in it
 * @param sheet the score sheet of its group; without criteria where there is none
 * @param scale of the group
 * @param sound whether the sheet adds up, so that its total may count
 * @param open whether the year was opened
 * @param needed comments that the records ask for; others may be kept all the same
 */
public record OpenDossier(
        Dossier dossier, ScoreSheet sheet, ScoreScale scale, boolean sound, boolean open, Set<CommentKind> needed) {
    /** Keeps its own copy. */
    public OpenDossier {
        needed = Set.copyOf(needed);
    }

    /** What the points add up to. */
    public ScoreTotal total() {
        return sheet.total(dossier.points());
    }

    /** Whether the total may stand as the score: all criteria of a sound sheet have points. */
    public boolean counts() {
        return sound && total().isComplete();
    }

    /** The level the total speaks for, once it counts. */
    public Optional<Level> proposed() {
        return counts() ? scale.level(total().sum()) : Optional.empty();
    }
}
