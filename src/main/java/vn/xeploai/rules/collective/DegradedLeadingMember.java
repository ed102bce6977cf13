package vn.xeploai.rules.collective;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** C-05. A member of the leadership collective was concluded to show degradation. */
public final class DegradedLeadingMember implements Rule {
    @Override
    public Finding judge(Look look) {
        return look.obstacleIf(CollectiveFact.LEADER_DEGRADED);
    }
}
