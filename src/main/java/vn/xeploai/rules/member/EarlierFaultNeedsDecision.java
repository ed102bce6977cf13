package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * M-05. A fault of an earlier year was disciplined in this one: the higher competent committee rates it in the present period,
 * weighing form and circumstances (366-QĐ/TW Đ11).
 */
public final class EarlierFaultNeedsDecision implements Rule {
    @Override
    public Finding judge(Look look) {
        Disciplines disciplines = look.at(MemberFact.DISCIPLINES);
        if (disciplines == null) {
            return look.missing();
        }
        return disciplines.hasEarlierFaultDecidedIn(look.year()) ? Finding.DECISION : Finding.NOT_APPLICABLE;
    }
}
