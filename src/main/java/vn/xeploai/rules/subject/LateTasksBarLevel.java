package vn.xeploai.rules.subject;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Proportion;
import vn.xeploai.rules.ruling.Rule;

/** S-05. More of the assigned tasks were late than the level allows; at best none. */
public final class LateTasksBarLevel implements Rule {
    @Override
    public Finding judge(Look look) {
        return Proportion.atMost(look, SubjectFact.TASKS_LATE, SubjectFact.TASKS_ASSIGNED, Finding.DECISION);
    }
}
