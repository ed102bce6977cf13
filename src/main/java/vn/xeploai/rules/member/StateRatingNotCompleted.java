package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** M-17. Rated "not completed" as a cadre, civil servant or public employee. */
public final class StateRatingNotCompleted implements Rule {
    @Override
    public Finding judge(Look look) {
        return StateRating.obstacleIf(look, "KHTNV", true);
    }
}
