package vn.xeploai.rules.member;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.PartOf;
import vn.xeploai.rules.ruling.Proportion;
import vn.xeploai.rules.ruling.Rule;

/**
 * M-18. More than the given share of low-confidence votes in a vote held in the year; none held, nothing to say.
 */
public final class LowConfidenceVotes implements Rule {
    @Override
    public Finding judge(Look look) {
        PartOf low = look.atOptional(MemberFact.CONFIDENCE_VOTE);
        if (low == null || low.whole() == 0) {
            return Finding.NOT_APPLICABLE;
        }
        return Finding.obstacleIf(Proportion.order(low.part(), low.whole(), look.number(Parameter.PERCENT)) > 0);
    }
}
