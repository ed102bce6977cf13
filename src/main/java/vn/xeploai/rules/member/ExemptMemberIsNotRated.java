package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** M-01. Exempt from work and meetings: outside the review, so without any level. */
public final class ExemptMemberIsNotRated implements Rule {
    @Override
    public Finding judge(Look look) {
        return look.obstacleIf(MemberFact.EXEMPT);
    }
}
