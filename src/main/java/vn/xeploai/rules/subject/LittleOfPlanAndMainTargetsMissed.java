package vn.xeploai.rules.subject;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Proportion;
import vn.xeploai.rules.ruling.Rule;

/**
 * S-11. Too little of the plan was done and main targets were missed: both together. Force majeure is for the competent body
 * to weigh.
 */
public final class LittleOfPlanAndMainTargetsMissed implements Rule {
    @Override
    public Finding judge(Look look) {
        Finding little =
                Proportion.atLeast(look, SubjectFact.TASKS_DONE, SubjectFact.TASKS_ASSIGNED, Finding.DECISION);
        Boolean met = look.at(SubjectFact.MAIN_TARGETS_MET);
        if (Boolean.TRUE.equals(met) || little.kind() == Finding.Kind.CLEAR) {
            return Finding.CLEAR;
        }
        return met == null ? look.missing() : little;
    }
}
