package vn.xeploai.rules.collective;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Proportion;
import vn.xeploai.rules.ruling.Rule;
import vn.xeploai.rules.subject.SubjectFact;

/**
 * C-08. Not all of those below, members of a cell or organizations of a committee, were rated completed or better.
 */
public final class SubordinateBelowCompleted implements Rule {
    @Override
    public Finding judge(Look look) {
        return Proportion.atLeast(
                look, CollectiveFact.BELOW_COMPLETED, SubjectFact.BELOW_RATED, Finding.NOT_APPLICABLE);
    }
}
