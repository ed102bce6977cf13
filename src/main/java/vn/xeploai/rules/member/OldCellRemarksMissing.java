package vn.xeploai.rules.member;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * M-15. Transferred in after so many months at the old cell, whose remarks are therefore required and have not come.
 */
public final class OldCellRemarksMissing implements Rule {
    @Override
    public Finding judge(Look look) {
        Boolean transferred = look.at(MemberFact.TRANSFERRED_IN);
        if (Boolean.FALSE.equals(transferred)) {
            return Finding.NOT_APPLICABLE;
        }
        BigDecimal months = look.at(MemberFact.MONTHS_AT_OLD_CELL);
        if (months != null && months.compareTo(look.number(Parameter.MONTHS)) < 0) {
            return Finding.NOT_APPLICABLE;
        }
        Boolean remarks = look.at(MemberFact.OLD_CELL_REMARKS);
        if (Boolean.TRUE.equals(remarks)) {
            return Finding.CLEAR;
        }
        return transferred == null || months == null || remarks == null ? look.missing() : Finding.OBSTACLE;
    }
}
