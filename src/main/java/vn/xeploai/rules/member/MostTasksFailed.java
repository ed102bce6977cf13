package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Proportion;
import vn.xeploai.rules.ruling.Rule;
import vn.xeploai.rules.subject.SubjectFact;

/**
 * M-10. More than the given share of the year's tasks was judged not completed; exactly the share is still allowed.
 */
public final class MostTasksFailed implements Rule {
    @Override
    public Finding judge(Look look) {
        return Proportion.atMost(look, MemberFact.TASKS_FAILED, SubjectFact.TASKS_ASSIGNED, Finding.DECISION);
    }
}
