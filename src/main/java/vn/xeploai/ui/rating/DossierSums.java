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

/** What the points of a dossier add up to, in words, and what that could be taken for. */
record DossierSums(Texts texts) {
    /** The sums of both parts. */
    String words(OpenDossier shown) {
        ScoreTotal sum = shown.total();
        return shown.sheet().criteria().isEmpty() ? "" : texts.get(
                sum.missing() > 0 ? "scores.total.missing" : "scores.total", Map.of(
                        "common", Numbers.decimal(sum.common()),
                        "results", Numbers.decimal(sum.results()),
                        "sum", Numbers.decimal(sum.sum()),
                        "missing", Numbers.count(sum.missing()),
                        "level", shown.proposed().map(Level::code).orElse(Numbers.NONE)));
    }

    /** Why the sheet cannot be scored by; empty when it can. */
    String sheetState(OpenDossier found) {
        return found.sheet().criteria().isEmpty() ? texts.get("scores.dossier.no-sheet")
                : found.sound() ? "" : texts.get("scores.dossier.unsound");
    }

    /** What the total could be taken for; {@code null} where it stands already. */
    @Nullable Notice offer(OpenDossier now, GridRow row, Runnable takeScore, Runnable takeLevel) {
        if (row.isDecided()) {
            return null;
        }
        BigDecimal stands = score(row);
        boolean person = now.dossier().subject() instanceof Reviewed.Person;
        if (person && now.counts() && stands != null && stands.compareTo(now.total().sum()) != 0) {
            return new Notice(Notice.Kind.WARNING, texts.get("scores.differs", Map.of(
                    "score", Numbers.decimal(stands), "sum", Numbers.decimal(now.total().sum()))),
                    new Notice.Action(texts.get("scores.differs.take"), takeScore));
        }
        String self = GridColumn.SELF.level(row.marks());
        Optional<Level> level = now.proposed();
        return level.isEmpty() || level.get().code().equals(self)
                ? null
                : new Notice(Notice.Kind.INFO, texts.get(self == null ? "scores.self.offer" : "scores.self.differs", Map.of(
                        "level", level.get().code(), "self", self == null ? "" : self)),
                        new Notice.Action(texts.get("scores.self.take"), takeLevel));
    }

    /** The score that stands in the grid. */
    static @Nullable BigDecimal score(GridRow row) {
        return row.state().get().marksOrNone().proposals().score();
    }
}
