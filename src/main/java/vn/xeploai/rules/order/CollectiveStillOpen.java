package vn.xeploai.rules.order;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** O-03. The head is to be decided while the collective is not: collective before head. */
public final class CollectiveStillOpen implements Rule {
    @Override
    public Finding judge(Look look) {
        Boolean head = look.at(OrderFact.HEAD);
        if (Boolean.FALSE.equals(head)) {
            return Finding.NOT_APPLICABLE;
        }
        Boolean decided = look.at(OrderFact.COLLECTIVE_DECIDED);
        if (Boolean.TRUE.equals(decided)) {
            return Finding.CLEAR;
        }
        return head == null || decided == null ? look.missing() : Finding.OBSTACLE;
    }
}
