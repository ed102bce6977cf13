package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScoreTotal;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.work.scoring.OpenDossier;

/**
 * The total of a dossier and the row of the grid. The total is the row's score as soon as all criteria have points, unless
 * somebody typed another score; it also proposes a level. Nothing of a decided row changes.
 */
final class DossierOffer {
    private final GridViewModel grid;
    private final Texts texts;

    DossierOffer(GridViewModel grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
    }

    /** What the points add up to, in words; empty without a score sheet. */
    String total(OpenDossier shown) {
        ScoreTotal sum = shown.total();
        return shown.sheet().criteria().isEmpty() ? "" : texts.get(
                sum.missing() > 0 ? "scores.total.missing" : "scores.total", Map.of(
                        "common", Numbers.decimal(sum.common()),
                        "results", Numbers.decimal(sum.results()),
                        "sum", Numbers.decimal(sum.sum()),
                        "missing", Numbers.count(sum.missing()),
                        "level", shown.proposed().map(Level::code).orElse(Numbers.NONE)));
    }

    /**
     * What the total could be taken for; {@code null} where grid and dossier agree.
     *
     * @param score takes the total for the score
     * @param level takes the level for the subject's own proposal
     */
    @Nullable Notice offer(OpenDossier now, GridRow row, Runnable score, Runnable level) {
        if (row.isDecided()) {
            return null;
        }
        BigDecimal stands = score(row);
        boolean person = now.dossier().subject() instanceof Reviewed.Person;
        if (person && now.counts() && stands != null && stands.compareTo(now.total().sum()) != 0) {
            return new Notice(Notice.Kind.WARNING, texts.get("scores.differs", Map.of(
                    "score", Numbers.decimal(stands), "sum", Numbers.decimal(now.total().sum()))),
                    new Notice.Action(texts.get("scores.differs.take"), score));
        }
        String self = GridColumn.SELF.level(row.marks());
        Optional<Level> proposed = now.proposed();
        return proposed.isEmpty() || proposed.get().code().equals(self)
                ? null
                : new Notice(Notice.Kind.INFO, texts.get(self == null ? "scores.self.offer" : "scores.self.differs", Map.of(
                        "level", proposed.get().code(), "self", self == null ? "" : self)),
                        new Notice.Action(texts.get("scores.self.take"), level));
    }

    /** Takes the total for the score, though another one was typed. */
    void takeScore(OpenDossier now, GridRow row) {
        if (now.counts()) {
            grid.typing().score(row, now.total().sum());
        }
    }

    /** Takes the level of the total as the subject's own proposal. */
    void takeLevel(OpenDossier now, GridRow row) {
        now.proposed().ifPresent(level ->
                grid.typing().propose(GridColumn.SELF, Map.of(row.entry().subject(), level.code())));
    }

    /** The total follows into the grid where nothing or the former total stood. */
    void carry(OpenDossier before, OpenDossier after, GridRow row) {
        if (after.counts() && !row.isDecided() && after.dossier().subject() instanceof Reviewed.Person) {
            BigDecimal stands = score(row);
            boolean own = stands == null || (before.counts() && stands.compareTo(before.total().sum()) == 0);
            if (own && (stands == null || stands.compareTo(after.total().sum()) != 0)) {
                grid.typing().score(row, after.total().sum());
            }
        }
    }

    private static @Nullable BigDecimal score(GridRow row) {
        return row.state().get().marksOrNone().proposals().score();
    }
}
