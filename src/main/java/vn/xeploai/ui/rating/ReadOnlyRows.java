package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.work.locking.LockProblem;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.RatingProblem;

/** What is decided, closed or locked is not typed over: said at the key, before anything looks changed. */
final class ReadOnlyRows {
    private ReadOnlyRows() {}

    static Optional<Notice> refusal(
            OpenedSheet opened, Map<String, GridRow> rows, List<Change> changes, Texts texts) {
        return changes.stream()
                .flatMap(each -> problem(opened, rows, each).stream())
                .findFirst()
                .map(words -> Notice.of(Notice.Kind.ERROR, texts.of(words)));
    }

    private static Optional<Problem> problem(OpenedSheet opened, Map<String, GridRow> rows, Change change) {
        GridRow row = rows.get(change.subject());
        if (row == null) {
            return Optional.empty();
        }
        String year = String.valueOf(opened.sheet().key().year());
        if (opened.decisions().standing().isLocked()) {
            return Optional.of(Problem.error(LockProblem.YEAR_LOCKED, "", Map.of("year", year)));
        }
        if (row.isFrozen()) {
            String unit = opened.decisions().isFrozen() ? opened.sheet().unit().name() : row.entry().name();
            return Optional.of(Problem.error(LockProblem.UNIT_CLOSED, "", Map.of("unit", unit, "year", year)));
        }
        return change.touchesDecided(row.saved())
                ? Optional.of(Problem.error(RatingProblem.ALREADY_DECIDED, "", Map.of()))
                : Optional.empty();
    }
}
