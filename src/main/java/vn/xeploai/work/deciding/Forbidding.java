package vn.xeploai.work.deciding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.work.judging.Explanation;

/** Điều quy định không cho: what forbids a level, and whether a body decided otherwise. */
public final class Forbidding {
    private Forbidding() {}

    /**
     * The grounds that forbid that level: articles that were seen, in a year whose regulation is in force. A discipline of the year
     * that cannot be told to count or not forbids as well: silence about it must not make a good level.
     */
    public static List<Ground> of(Explanation told, String level) {
        return told.rulings().stream()
                .filter(each -> each.level() != null && each.level().code().equals(level))
                .flatMap(each -> each.grounds().stream())
                .filter(each -> each.effect() == Effect.FORBIDS || isUnclearDiscipline(each, told.year()))
                .toList();
    }

    private static boolean isUnclearDiscipline(Ground ground, int year) {
        return ground.effect() == Effect.CANNOT_TELL
                && ground.missing().contains(MemberFact.DISCIPLINES)
                && ground.facts().get(MemberFact.DISCIPLINES.key()) instanceof Disciplines disciplines
                && disciplines.hasAnyDecidedIn(year);
    }

    /** Tells whether an override of that level is recorded. */
    static boolean isOverridden(List<RatingAct> overrides, RatedSubject subject, String level) {
        return overrides.stream()
                .filter(each -> each.subject().equals(subject))
                .anyMatch(each -> each.after().outcome() instanceof Outcome.Rated rated && rated.levelCode().equals(level));
    }

    /** What to tell of the first of them. */
    static Problem problem(List<Ground> grounds, String level) {
        Ground first = grounds.getFirst();
        return Problem.error(first.effect() == Effect.FORBIDS ? DecidingProblem.FORBIDDEN : DecidingProblem.DISCIPLINE_UNCLEAR, "", Map.of(
                "level", level,
                "rule", first.rule().id(),
                "article", first.citation().article(),
                "document", first.citation().document()));
    }

    /** All of them by id and article, for the record. */
    static String words(List<Ground> grounds) {
        return grounds.stream()
                .map(each -> "%s (%s, %s)".formatted(each.rule().id(), each.citation().article(), each.citation().document()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
