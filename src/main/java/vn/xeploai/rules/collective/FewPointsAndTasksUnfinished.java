package vn.xeploai.rules.collective;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;
import vn.xeploai.rules.subject.SubjectFact;

/** C-14. Many tasks not completed and fewer points than the floor: both together (27-HD/BTCTW). */
public final class FewPointsAndTasksUnfinished implements Rule {
    @Override
    public Finding judge(Look look) {
        BigDecimal score = look.at(SubjectFact.SCORE);
        Boolean many = look.at(CollectiveFact.MANY_TASKS_UNFINISHED);
        BigDecimal floor = look.number(Parameter.FLOOR);
        if (Boolean.FALSE.equals(many) || (score != null && score.compareTo(floor) >= 0)) {
            return Finding.CLEAR;
        }
        return many == null || score == null ? look.missing() : Finding.OBSTACLE;
    }
}
