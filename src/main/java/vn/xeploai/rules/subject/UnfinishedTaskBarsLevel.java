package vn.xeploai.rules.subject;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Proportion;
import vn.xeploai.rules.ruling.Rule;

/** S-04. Not all assigned tasks were done. Without any assigned task the text gives no answer: a body decides. */
public final class UnfinishedTaskBarsLevel implements Rule {
    @Override
    public Finding judge(Look look) {
        return Proportion.atLeast(look, SubjectFact.TASKS_DONE, SubjectFact.TASKS_ASSIGNED, Finding.DECISION);
    }
}
