package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * M-06. A fault of an earlier year was disciplined in this one: the year of the fault is considered for a new rating, this year
 * is not charged (124-QĐ/TW Đ12).
 */
public final class EarlierFaultReopensItsYear implements Rule {
    @Override
    public Finding judge(Look look) {
        Disciplines disciplines = look.at(MemberFact.DISCIPLINES);
        if (disciplines == null) {
            return look.missing();
        }
        return disciplines.hasEarlierFaultDecidedIn(look.year()) ? Finding.WARNING : Finding.NOT_APPLICABLE;
    }
}
