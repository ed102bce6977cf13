package vn.xeploai.rules.order;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** O-02. A member is not rated yet: members before their organization. */
public final class MemberStillOpen implements Rule {
    @Override
    public Finding judge(Look look) {
        Integer open = look.at(OrderFact.OPEN_MEMBERS);
        return open == null ? look.missing() : Finding.obstacleIf(open > 0);
    }
}
