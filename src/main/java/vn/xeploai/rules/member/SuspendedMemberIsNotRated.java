package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** M-02. Suspended from Party activity: outside the review, so without any level. */
public final class SuspendedMemberIsNotRated implements Rule {
    @Override
    public Finding judge(Look look) {
        return look.obstacleIf(MemberFact.SUSPENDED);
    }
}
