package vn.xeploai.rules.subject;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** S-01. The unrounded score is below the first score of the level; 89,9 is below 90. */
public final class ScoreBelowFloorBarsLevel implements Rule {
    @Override
    public Finding judge(Look look) {
        BigDecimal score = look.at(SubjectFact.SCORE);
        BigDecimal floor = look.number(Parameter.FLOOR);
        return score == null ? look.missing() : Finding.obstacleIf(score.compareTo(floor) < 0);
    }
}
