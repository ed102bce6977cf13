package vn.xeploai.rules.collective;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** C-16. A collective of fewer members than that is reviewed together with the committee or cell of the unit. */
public final class SmallCollectiveIsReviewedElsewhere implements Rule {
    @Override
    public Finding judge(Look look) {
        Integer size = look.at(CollectiveFact.SIZE);
        BigDecimal from = look.number(Parameter.COUNT);
        if (size == null) {
            return look.missing();
        }
        return BigDecimal.valueOf(size).compareTo(from) < 0 ? Finding.WARNING : Finding.NOT_APPLICABLE;
    }
}
