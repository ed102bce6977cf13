package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemCode;
import vn.xeploai.work.locking.LockProblem;
import vn.xeploai.work.scoring.ScoringProblem;

/** Which refusals no other words would mend: then what is stored comes back, with the reason beside it. */
final class Finality {
    private static final Set<ProblemCode> FINAL = Set.of(
            LockProblem.YEAR_LOCKED, LockProblem.UNIT_CLOSED, LockProblem.NOT_ALLOWED,
            ScoringProblem.ALREADY_DECIDED, ScoringProblem.YEAR_NOT_OPEN);

    private Finality() {}

    /** The first of them that is final, if any. */
    static Optional<Problem> of(List<Problem> problems) {
        return problems.stream().filter(each -> FINAL.contains(each.code())).findFirst();
    }
}
