package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** M-08. The competent body has concluded degradation, "tự diễn biến" or "tự chuyển hóa". */
public final class ConcludedDegradation implements Rule {
    @Override
    public Finding judge(Look look) {
        return look.obstacleIf(MemberFact.DEGRADATION);
    }
}
