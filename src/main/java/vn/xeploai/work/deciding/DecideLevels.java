package vn.xeploai.work.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
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
 * Quyết định: proposed levels become decisions with authority, number and date, all of them or none. A level that the rules of
 * the year forbid is refused unless a relief is noted or an override recorded.
 */
public final class DecideLevels {
    private final DecidingTools tools;

    /** Works with those tools. */
    public DecideLevels(DecidingTools tools) {
        this.tools = tools;
    }

    /**
     * Decides.
     *
     * @param shown the levels as whoever decides saw them, by subject
     * @param paper authority, number and date
     */
    public DecidingAnswer decide(SheetKey key, Map<String, Outcome> shown, Decision paper) {
        return decide(key, shown, paper, "");
    }

    /**
     * Decides, with the reason for those whose level is not the one their cell proposed. No text demands it: it may be empty.
     *
     * @param shown the levels as whoever decides saw them, by subject
     * @param paper authority, number and date
     * @param otherwise lý do quyết định khác đề xuất của chi bộ; empty for none
     */
    public DecidingAnswer decide(SheetKey key, Map<String, Outcome> shown, Decision paper, String otherwise) {
        return tools.desk().change(records -> decide(records, key, shown, paper, otherwise));
    }

    /** Whether a level stands there that the cell did not propose, though it proposed one. */
    public static boolean isOtherwise(Marks marks) {
        String proposed = marks.proposals().cell();
        return proposed != null && marks.outcome() instanceof Outcome.Rated rated && !proposed.equals(rated.levelCode());
    }

    private DecidingAnswer decide(
            Records records, SheetKey key, Map<String, Outcome> shown, Decision paper, String otherwise) {
        Optional<Problem> refused = OpenCase.refusal(tools, records, key.year());
        List<Problem> wrong = DecisionPaper.problems(paper, key.year());
        if (refused.isPresent() || !wrong.isEmpty()) {
            return DecidingAnswer.Refused.of(refused.orElseGet(wrong::getFirst));
        }
        OpenCase open = OpenCase.open(tools, records, key);
        List<DecidingAnswer.Refusal> refusals = new ArrayList<>();
        shown.forEach((subject, seen) -> {
            Entry entry = open.entry(subject);
            String name = entry == null ? "" : entry.name();
            problem(open, entry, seen)
                    .ifPresent(problem -> refusals.add(new DecidingAnswer.Refusal(subject, name, problem)));
        });
        if (!refusals.isEmpty()) {
            return new DecidingAnswer.Refused(refusals);
        }
        shown.keySet().forEach(subject -> decide(open, subject, paper, otherwise.strip()));
        return open.keep();
    }

    private static void decide(OpenCase open, String subject, Decision paper, String otherwise) {
        Entry entry = open.entry(subject);
        Marks marks = entry == null ? null : entry.marks();
        if (entry != null && marks != null && marks.outcome() instanceof Outcome.Rated rated) {
            open.result(
                    entry, RatingAct.Kind.DECIDED, marks.with(paper), otherwise.isEmpty() || !isOtherwise(marks) ? null : otherwise,
                    Forbidding.words(open.against(subject, rated.levelCode())));
        }
    }

    private static Optional<Problem> problem(
            OpenCase open, @Nullable Entry entry, Outcome seen) {
        Marks marks = entry == null ? null : entry.marks();
        if (entry == null) {
            return Optional.of(Problem.error(RatingProblem.NOT_IN_THE_SHEET, "", Map.of()));
        }
        Optional<Problem> closed = open.closed(entry.subject());
        if (closed.isPresent()) {
            return closed;
        }
        if (marks == null || !(marks.outcome() instanceof Outcome.Rated rated)) {
            return Optional.of(Problem.error(DecidingProblem.NO_LEVEL, "", Map.of()));
        }
        if (marks.decision().isTaken()) {
            return Optional.of(Problem.error(DecidingProblem.ALREADY_DECIDED, "", Map.of()));
        }
        if (!rated.equals(seen)) {
            return Optional.of(Problem.error(DecidingProblem.CHANGED_MEANWHILE, "", Map.of()));
        }
        List<Ground> forbidding = open.forbidding(entry.subject(), rated.levelCode());
        return forbidding.isEmpty()
                ? Optional.empty()
                : Optional.of(Forbidding.problem(forbidding, rated.levelCode()));
    }
}
