package vn.xeploai.rules.subject;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;
import vn.xeploai.rules.ruling.ScoreParts;

/** S-03. A part of the score lies outside its scale, or the parts do not add up to the score. */
public final class ScoreOutsideScale implements Rule {
    @Override
    public Finding judge(Look look) {
        ScoreParts parts = look.atOptional(SubjectFact.SCORE_PARTS);
        if (parts == null) {
            return Finding.NOT_APPLICABLE;
        }
        BigDecimal score = look.atOptional(SubjectFact.SCORE);
        BigDecimal commonMax = look.number(Parameter.COMMON_MAX);
        BigDecimal resultsMax = look.number(Parameter.RESULTS_MAX);
        return Finding.obstacleIf(isOutside(parts.common(), commonMax)
                || isOutside(parts.results(), resultsMax)
                || (score != null && score.compareTo(parts.common().add(parts.results())) != 0));
    }

    private static boolean isOutside(BigDecimal part, BigDecimal max) {
        return part.signum() < 0 || part.compareTo(max) > 0;
    }
}
