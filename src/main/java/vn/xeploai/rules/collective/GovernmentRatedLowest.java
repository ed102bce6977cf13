package vn.xeploai.rules.collective;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** C-12. The government of the same level got its lowest level (27-HD/BTCTW). */
public final class GovernmentRatedLowest implements Rule {
    @Override
    public Finding judge(Look look) {
        return look.obstacleIf(CollectiveFact.GOVERNMENT_LOWEST);
    }
}
