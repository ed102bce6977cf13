package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.work.locking.LockProblem;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.RatingProblem;

/** What is decided, closed or locked is not typed over: said at the key, before anything looks changed. */
final class ReadOnlyRows {
    /** So many names are told. */
    private static final int NAMED = 3;

    private ReadOnlyRows() {}

    /** Why nothing of that may be written whatever it is; also for no change at all where the year is not open. */
    static Optional<Notice> shut(OpenedSheet opened, Map<String, GridRow> rows, List<Change> changes, Texts texts) {
        if (opened.sheet().open()) {
            return refusal(opened, rows, changes, texts);
        }
        String year = String.valueOf(opened.sheet().key().year());
        return Optional.of(Notice.of(
                Notice.Kind.ERROR, texts.of(Problem.error(RatingProblem.YEAR_NOT_OPEN, "", Map.of("year", year)))));
    }

    private static Optional<Notice> refusal(
            OpenedSheet opened, Map<String, GridRow> rows, List<Change> changes, Texts texts) {
        List<Problem> problems = changes.stream().flatMap(each -> problem(opened, rows, each).stream()).toList();
        return problems.stream()
                .findFirst()
                .map(first -> first.code() == RatingProblem.ALREADY_DECIDED && changes.size() > 1
                        ? some(rows, changes, texts)
                        : texts.of(first))
                .map(words -> Notice.of(Notice.Kind.ERROR, words));
    }

    /** Who among many is decided. */
    private static String some(Map<String, GridRow> rows, List<Change> changes, Texts texts) {
        List<String> names = changes.stream()
                .flatMap(each -> Stream.ofNullable(rows.get(each.subject())).filter(row -> each.touchesDecided(row.saved())))
                .map(row -> row.entry().name())
                .toList();
        return texts.get("rating.decided.some", Map.of(
                "count", Numbers.count(names.size()),
                "total", Numbers.count(changes.size()),
                "names", names.stream().limit(NAMED).collect(Collectors.joining(", ")) + (names.size() > NAMED ? "…" : "")));
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
