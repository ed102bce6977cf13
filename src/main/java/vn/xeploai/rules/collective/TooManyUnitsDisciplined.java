package vn.xeploai.rules.collective;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Proportion;
import vn.xeploai.rules.ruling.Rule;

/** C-06. More than the given share of subordinate units was disciplined; exactly the share is still allowed. */
public final class TooManyUnitsDisciplined implements Rule {
    @Override
    public Finding judge(Look look) {
        return Proportion.atMost(
                look, CollectiveFact.UNITS_DISCIPLINED, CollectiveFact.UNITS_BELOW, Finding.NOT_APPLICABLE);
    }
}
