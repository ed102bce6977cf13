package vn.xeploai.rules.collective;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** C-13. So many mass organizations of the same level, or more, got their lowest level (27-HD/BTCTW). */
public final class SeveralMassOrganizationsRatedLowest implements Rule {
    @Override
    public Finding judge(Look look) {
        Integer lowest = look.at(CollectiveFact.MASS_ORGANIZATIONS_LOWEST);
        BigDecimal from = look.number(Parameter.COUNT);
        return lowest == null ? look.missing() : Finding.obstacleIf(BigDecimal.valueOf(lowest).compareTo(from) >= 0);
    }
}
