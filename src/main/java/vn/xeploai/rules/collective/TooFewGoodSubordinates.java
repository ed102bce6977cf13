package vn.xeploai.rules.collective;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Proportion;
import vn.xeploai.rules.ruling.Rule;
import vn.xeploai.rules.subject.SubjectFact;

/** C-09. Too few of those below were rated good or better; exactly the share is enough. */
public final class TooFewGoodSubordinates implements Rule {
    @Override
    public Finding judge(Look look) {
        return Proportion.atLeast(look, CollectiveFact.BELOW_GOOD, SubjectFact.BELOW_RATED, Finding.NOT_APPLICABLE);
    }
}
