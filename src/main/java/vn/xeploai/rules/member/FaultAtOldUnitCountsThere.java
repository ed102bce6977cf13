package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** M-07. A fault at the former unit, disciplined at the new one, is charged to the former unit. */
public final class FaultAtOldUnitCountsThere implements Rule {
    @Override
    public Finding judge(Look look) {
        Disciplines disciplines = look.at(MemberFact.DISCIPLINES);
        if (disciplines == null) {
            return look.missing();
        }
        return disciplines.hasFaultElsewhereDecidedIn(look.year()) ? Finding.WARNING : Finding.NOT_APPLICABLE;
    }
}
