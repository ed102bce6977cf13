package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.rules.subject.SubjectFact;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.judging.KnownFact;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.SheetKey;

/** Judges a subject anew when something the rules look at was changed in the grid: its score, or why it is not rated. */
final class Rejudging {
    private static final Logger LOG = LoggerFactory.getLogger(Rejudging.class);

    private Rejudging() {}

    static boolean isNeeded(GridRow row) {
        Explanation told = row.explanation();
        if (told == null) {
            return true;
        }
        Marks marks = row.marks();
        BigDecimal score = marks == null ? null : marks.proposals().score();
        BigDecimal judged = told.facts().stream()
                .filter(each -> each.fact().equals(SubjectFact.SCORE) && each.origin() == KnownFact.Origin.RECORD)
                .map(KnownFact::value)
                .map(SubjectFact.SCORE.type()::cast)
                .findFirst()
                .orElse(null);
        return Objects.compare(score, judged, Comparator.nullsFirst(Comparator.naturalOrder())) != 0 || reason(marks) != reason(told.standing());
    }

    static void start(RatingDesk desk, TaskRunner runner, SheetKey key, GridRow row) {
        runner.start(
                _ -> desk.explain(key, row.entry().subject()),
                TaskRunner.Reply.of(row::explain, thrown -> LOG.warn("not judged anew", thrown)));
    }

    private static @Nullable NotRatedReason reason(@Nullable Marks marks) {
        return marks != null && marks.outcome() instanceof Outcome.NotRated not ? not.reason() : null;
    }

    private static @Nullable NotRatedReason reason(Standing standing) {
        return switch (standing) {
            case Standing.NotSubject out -> out.reason();
            case Standing.Pending waiting -> waiting.reason();
            case Standing.Rated _, Standing.Absent _ -> null;
        };
    }
}
