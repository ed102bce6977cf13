package vn.xeploai.rules.subject;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Proportion;
import vn.xeploai.rules.ruling.Rule;

/** S-07. Too few of the assigned tasks went above requirement; exactly the percentage is enough. */
public final class TooFewTasksAboveRequirement implements Rule {
    @Override
    public Finding judge(Look look) {
        return Proportion.atLeast(look, SubjectFact.TASKS_ABOVE, SubjectFact.TASKS_ASSIGNED, Finding.DECISION);
    }
}
