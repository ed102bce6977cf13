package vn.xeploai.rules.member;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** M-11. Sick leave of so many months or more in the year bars good and better. */
public final class LongSickLeaveBarsGood implements Rule {
    @Override
    public Finding judge(Look look) {
        BigDecimal months = look.at(MemberFact.SICK_LEAVE_MONTHS);
        BigDecimal from = look.number(Parameter.MONTHS);
        return months == null ? look.missing() : Finding.obstacleIf(months.compareTo(from) >= 0);
    }
}
