package vn.xeploai.rules.order;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** O-01. A subordinate organization is not rated yet: lower before higher. */
public final class SubordinateStillOpen implements Rule {
    @Override
    public Finding judge(Look look) {
        Integer open = look.at(OrderFact.OPEN_SUBORDINATES);
        return open == null ? look.missing() : Finding.obstacleIf(open > 0);
    }
}
