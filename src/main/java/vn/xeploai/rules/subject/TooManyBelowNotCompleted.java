package vn.xeploai.rules.subject;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** S-14. More than the given share of those below got the lowest level; exactly the share is still allowed. */
public final class TooManyBelowNotCompleted implements Rule {
    @Override
    public Finding judge(Look look) {
        Integer rated = look.at(SubjectFact.BELOW_RATED);
        if (rated != null && rated == 0) {
            return Finding.NOT_APPLICABLE;
        }
        Integer lowest = look.at(SubjectFact.BELOW_NOT_COMPLETED);
        BigDecimal part = look.number(Parameter.PART);
        BigDecimal whole = look.number(Parameter.WHOLE);
        if (rated == null || lowest == null) {
            return look.missing();
        }
        BigDecimal counted = whole.multiply(BigDecimal.valueOf(lowest));
        return Finding.obstacleIf(counted.compareTo(part.multiply(BigDecimal.valueOf(rated))) > 0);
    }
}
