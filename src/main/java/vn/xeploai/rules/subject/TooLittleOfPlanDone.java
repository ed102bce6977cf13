package vn.xeploai.rules.subject;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Proportion;
import vn.xeploai.rules.ruling.Rule;

/** S-10. Less of the plan was done than the share below which a subject has not completed its tasks. */
public final class TooLittleOfPlanDone implements Rule {
    @Override
    public Finding judge(Look look) {
        return Proportion.atLeast(look, SubjectFact.TASKS_DONE, SubjectFact.TASKS_ASSIGNED, Finding.DECISION);
    }
}
