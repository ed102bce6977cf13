package vn.xeploai.rules.subject;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * S-02. The score is above the band of the level ("từ 70 đến dưới 90"). The text does not say what becomes of a subject whose
 * points are enough for a better level while a condition or the cap bars that level, so a setting decides.
 */
public final class ScoreAboveBandNeedsDecision implements Rule {
    @Override
    public Finding judge(Look look) {
        BigDecimal score = look.at(SubjectFact.SCORE);
        BigDecimal ceiling = look.number(Parameter.CEILING);
        if (score == null) {
            return look.missing();
        }
        if (score.compareTo(ceiling) < 0) {
            return Finding.CLEAR;
        }
        return Silence.treated(look.choices().scoreAboveBand());
    }
}
