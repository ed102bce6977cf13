package vn.xeploai.work.importing;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.LevelText;
import vn.xeploai.work.port.workbook.ReasonText;

/** What a rating row decides: a level, a reason, or nothing yet; both is an error. */
record Outcomes(
        YearLevels levels, Column<LevelText> decided, Column<ReasonText> reasons, Set<NotRatedReason> ofOthers) {

    /** The outcome over what is stored; a column the workbook lacks leaves its part alone. */
    Outcome read(RowCheck row, int year, Edition edition, LevelSet set, @Nullable Outcome before) {
        if (row.isFilled(decided) && row.isFilled(reasons)) {
            row.error(ImportProblem.LEVEL_AND_REASON, reasons, Map.of());
        }
        Level level = levels.level(row, year, edition, set, decided);
        LevelText text = row.value(decided);
        ReasonText reason = row.value(reasons);
        if (level != null && text != null) {
            row.understand(decided, row.spelling().level(level.name(), text.exemplary()));
            return new Outcome.Rated(level.code(), text.exemplary());
        }
        if (reason != null) {
            warnIfOfOthers(row, reason);
            return new Outcome.NotRated(reason.reason(), reason.remark());
        }
        return kept(row, before);
    }

    private Outcome kept(RowCheck row, @Nullable Outcome before) {
        return switch (before) {
            case Outcome.Rated rated when !row.has(decided) -> rated;
            case Outcome.NotRated not when !row.has(reasons) -> not;
            case null, default -> new Outcome.Undecided();
        };
    }

    private void warnIfOfOthers(RowCheck row, ReasonText reason) {
        if (ofOthers.contains(reason.reason())) {
            row.warn(ImportProblem.REASON_OF_OTHER_KIND, reasons, Map.of("value", row.spelling().value(reason)));
        }
    }
}
