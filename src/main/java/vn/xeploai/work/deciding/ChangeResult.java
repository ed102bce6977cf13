package vn.xeploai.work.deciding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.rating.Entry;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.RatingProblem;
import vn.xeploai.work.rating.SheetKey;

/**
 * Chờ xác minh, xếp loại sau, đánh giá lại, hủy, quyết định khác: what is done with the result of one subject. What stood before
 * stays in its history, with who, when and why.
 */
public final class ChangeResult {
    private final DecidingTools tools;

    /** Works with those tools. */
    public ChangeResult(DecidingTools tools) {
        this.tools = tools;
    }

    /** Holds the record until a complaint or the like is verified (366-QĐ/TW Đ12.1); nothing decided may stand. */
    public DecidingAnswer hold(SheetKey key, String subject, String reason) {
        return change(key, subject, List.of(), reason, (open, entry) -> {
            Marks marks = entry.marks() == null ? Marks.NONE : entry.marks();
            Optional<Problem> closed = open.closed(subject);
            if (closed.isPresent()) {
                return closed;
            }
            if (marks.decision().isTaken()) {
                return Optional.of(Problem.error(DecidingProblem.ALREADY_DECIDED, "", Map.of()));
            }
            Outcome held = new Outcome.NotRated(NotRatedReason.AWAITING_VERIFICATION, reason.strip());
            open.result(entry, RatingAct.Kind.HELD, marks.with(held), reason.strip(), "");
            return Optional.empty();
        });
    }

    /**
     * Rates again what is decided (366-QĐ/TW Đ15.3), or late whom the closing of the unit left without a level.
     *
     * @param level the level given now
     */
    public DecidingAnswer rateAgain(SheetKey key, String subject, String level, Decision paper, String reason) {
        return change(key, subject, DecisionPaper.problems(paper, key.year()), reason, (open, entry) -> {
            Marks marks = entry.marks() == null ? Marks.NONE : entry.marks();
            boolean decided = marks.decision().isTaken();
            if (!decided && open.closed(subject).isEmpty()) {
                return Optional.of(Problem.error(DecidingProblem.NOT_DECIDED, "", Map.of()));
            }
            Optional<Problem> unknown = open.unknown(level);
            if (unknown.isPresent()) {
                return unknown;
            }
            List<Ground> forbidding = open.forbidding(subject, level);
            if (!forbidding.isEmpty()) {
                return Optional.of(Forbidding.problem(forbidding, level));
            }
            open.result(
                    entry, decided ? RatingAct.Kind.RE_RATED : RatingAct.Kind.RATED_LATE,
                    marks.with(new Outcome.Rated(level, false)).with(paper), reason.strip(),
                    Forbidding.words(open.against(subject, level)));
            return Optional.empty();
        });
    }

    /** Takes back what is decided (366-QĐ/TW Đ15.3); the subject waits for a level again. */
    public DecidingAnswer cancel(SheetKey key, String subject, Decision paper, String reason) {
        return change(key, subject, DecisionPaper.problems(paper, key.year()), reason, (open, entry) -> {
            Marks marks = entry.marks();
            if (marks == null || !marks.decision().isTaken()) {
                return Optional.of(Problem.error(DecidingProblem.NOT_DECIDED, "", Map.of()));
            }
            open.cancelled(entry, marks, paper, reason.strip());
            return Optional.empty();
        });
    }

    /** Records that a body gives a level the rules forbid: who, by which document, why. The level itself is decided after. */
    public DecidingAnswer override(SheetKey key, String subject, String level, Decision paper, String reason) {
        return change(key, subject, DecisionPaper.problems(paper, key.year()), reason, (open, entry) -> {
            List<Ground> against = open.against(subject, level);
            if (against.isEmpty()) {
                return Optional.of(Problem.error(DecidingProblem.NOT_FORBIDDEN, "", Map.of("level", level)));
            }
            open.act(
                    entry, RatingAct.Kind.OVERRIDDEN, new RatingAct.Result(new Outcome.Rated(level, false), paper),
                    reason.strip(), Forbidding.words(against));
            return Optional.empty();
        });
    }

    /** One errand; answers with what stands against it, else has laid everything ready. */
    @FunctionalInterface
    private interface Errand {
        Optional<Problem> lay(OpenCase open, Entry entry);
    }

    private DecidingAnswer change(
            SheetKey key, String subject, List<Problem> ofPaper, @Nullable String reason, Errand errand) {
        return tools.desk().change(records -> change(records, key, subject, ofPaper, reason, errand));
    }

    private DecidingAnswer change(
            Records records, SheetKey key, String subject, List<Problem> ofPaper, @Nullable String reason, Errand errand) {
        Optional<Problem> first = Stream.of(
                        OpenCase.refusal(tools, records, key.year()).stream(),
                        ofPaper.stream(),
                        DecisionPaper.reason(reason).stream())
                .flatMap(each -> each)
                .findFirst();
        if (first.isPresent()) {
            return DecidingAnswer.Refused.of(first.get());
        }
        OpenCase open = OpenCase.open(tools, records, key);
        Entry entry = open.entry(subject);
        if (entry == null) {
            return DecidingAnswer.Refused.of(Problem.error(RatingProblem.NOT_IN_THE_SHEET, "", Map.of()));
        }
        return errand.lay(open, entry)
                .<DecidingAnswer>map(problem -> new DecidingAnswer.Refused(
                        List.of(new DecidingAnswer.Refusal(subject, entry.name(), problem))))
                .orElseGet(open::keep);
    }
}
