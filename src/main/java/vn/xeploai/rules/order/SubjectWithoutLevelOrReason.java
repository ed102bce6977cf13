package vn.xeploai.rules.order;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** O-04. Whoever is reviewed must be rated: somebody subject to rating has neither a level nor a reason. */
public final class SubjectWithoutLevelOrReason implements Rule {
    @Override
    public Finding judge(Look look) {
        Integer open = look.at(OrderFact.WITHOUT_LEVEL_OR_REASON);
        return open == null ? look.missing() : Finding.obstacleIf(open > 0);
    }
}
