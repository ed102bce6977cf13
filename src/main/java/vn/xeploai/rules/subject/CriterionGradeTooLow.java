package vn.xeploai.rules.subject;

import vn.xeploai.rules.regulation.CriterionGrade;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.LowestGrades;
import vn.xeploai.rules.ruling.Rule;

/**
 * S-15. A criterion was graded below what the level asks: one bound for the criteria on tasks, one for the others.
 */
public final class CriterionGradeTooLow implements Rule {
    @Override
    public Finding judge(Look look) {
        LowestGrades lowest = look.at(SubjectFact.LOWEST_GRADES);
        CriterionGrade tasks = look.option(Parameter.TASK_GRADE, CriterionGrade.class);
        CriterionGrade others = look.option(Parameter.OTHER_GRADE, CriterionGrade.class);
        return lowest == null
                ? look.missing()
                : Finding.obstacleIf(lowest.tasks().isBelow(tasks) || lowest.others().isBelow(others));
    }
}
