package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * M-16. A cadre, civil servant or public employee must be rated excellent as such to be rated excellent as a member
 * (21-HD/BTCTW II.B 2.3).
 */
public final class StateRatingBelowExcellent implements Rule {
    @Override
    public Finding judge(Look look) {
        return StateRating.obstacleIf(look, "HTXSNV", false);
    }
}
