package vn.xeploai.work.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.problem.Problem;

/** Văn bản quyết định: what must be told of it. */
public final class DecisionPaper {
    private DecisionPaper() {}

    /** Everything that is missing or wrong; empty when a level may rest on it. */
    public static List<Problem> problems(Decision paper, int year) {
        List<Problem> problems = new ArrayList<>();
        demand(problems, paper.authority(), DecidingProblem.AUTHORITY_MISSING);
        demand(problems, paper.number(), DecidingProblem.NUMBER_MISSING);
        LocalDate day = paper.decidedOn();
        if (day == null) {
            problems.add(Problem.error(DecidingProblem.DAY_MISSING, "", Map.of()));
        } else if (day.getYear() < year) {
            problems.add(Problem.error(
                    DecidingProblem.DAY_BEFORE_YEAR, "", Map.of("year", String.valueOf(year))));
        }
        return problems;
    }

    /** What is wrong with a reason, if anything. */
    public static Optional<Problem> reason(@Nullable String reason) {
        return isBlank(reason)
                ? Optional.of(Problem.error(DecidingProblem.REASON_MISSING, "", Map.of()))
                : Optional.empty();
    }

    private static void demand(List<Problem> problems, @Nullable String words, DecidingProblem missing) {
        if (isBlank(words)) {
            problems.add(Problem.error(missing, "", Map.of()));
        }
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
