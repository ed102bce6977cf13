package vn.xeploai.rules.collective;

import java.util.List;

import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.DisciplineReach;
import vn.xeploai.rules.regulation.FaultCounting;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * C-04. A member of the leadership collective was disciplined from the given form upwards for a violation that counts. A fault at
 * a former unit does not count here.
 */
public final class DisciplinedLeadingMemberMeansNotCompleted implements Rule {
    @Override
    public Finding judge(Look look) {
        Disciplines disciplines = look.at(CollectiveFact.LEADERS_DISCIPLINES);
        Disciplines.Question question = new Disciplines.Question(
                look.year(),
                look.option(Parameter.FORM_FROM, DisciplineForm.class),
                look.option(Parameter.VIOLATIONS, DisciplineReach.class),
                FaultCounting.COUNTED,
                FaultCounting.SEPARATE);
        if (disciplines == null) {
            return look.missing();
        }
        Boolean counts = disciplines.anyCounts(question);
        return counts == null
                ? Finding.missing(List.of(CollectiveFact.LEADERS_DISCIPLINES))
                : Finding.obstacleIf(counts);
    }
}
