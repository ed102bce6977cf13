package vn.xeploai.rules.collective;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** C-01. A subordinate unit was disciplined in the year. */
public final class DisciplinedUnitBarsLevel implements Rule {
    @Override
    public Finding judge(Look look) {
        Integer units = look.at(CollectiveFact.UNITS_DISCIPLINED);
        return units == null ? look.missing() : Finding.obstacleIf(units > 0);
    }
}
