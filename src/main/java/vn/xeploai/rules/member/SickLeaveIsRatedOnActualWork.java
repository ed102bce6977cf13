package vn.xeploai.rules.member;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** M-12. Sick leave of so many months or more does not take the member out: rated on the work actually done. */
public final class SickLeaveIsRatedOnActualWork implements Rule {
    @Override
    public Finding judge(Look look) {
        BigDecimal months = look.atOptional(MemberFact.SICK_LEAVE_MONTHS);
        boolean isLong = months != null && months.compareTo(look.number(Parameter.MONTHS)) >= 0;
        return isLong ? Finding.CLEAR : Finding.NOT_APPLICABLE;
    }
}
