package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** M-13. Maternity leave does not take the member out: rated on the work actually done. */
public final class MaternityIsRatedOnActualWork implements Rule {
    @Override
    public Finding judge(Look look) {
        return Boolean.TRUE.equals(look.atOptional(MemberFact.MATERNITY_LEAVE)) ? Finding.CLEAR : Finding.NOT_APPLICABLE;
    }
}
