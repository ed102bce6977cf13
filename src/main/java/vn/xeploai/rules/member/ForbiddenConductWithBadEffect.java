package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * M-09. Breach of what members may not do, or of exemplary duty, with bad effect on prestige. Whether it needs a discipline
 * decision besides, the text leaves open: without one, a body decides.
 */
public final class ForbiddenConductWithBadEffect implements Rule {
    @Override
    public Finding judge(Look look) {
        Boolean breached = look.at(MemberFact.FORBIDDEN_CONDUCT);
        if (breached == null) {
            return look.missing();
        }
        if (!breached) {
            return Finding.CLEAR;
        }
        Disciplines disciplines = look.atOptional(MemberFact.DISCIPLINES);
        boolean disciplined = disciplines != null && disciplines.hasAnyDecidedIn(look.year());
        return disciplined ? Finding.OBSTACLE : Finding.DECISION;
    }
}
