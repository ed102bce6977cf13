package vn.xeploai.rules.subject;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** S-08. A limitation named at the previous review is not remedied; none named, nothing to remedy. */
public final class UnremediedLimitationBarsExcellent implements Rule {
    @Override
    public Finding judge(Look look) {
        Integer named = look.at(SubjectFact.LIMITATIONS_NAMED);
        if (named != null && named == 0) {
            return Finding.CLEAR;
        }
        Integer remedied = look.at(SubjectFact.LIMITATIONS_REMEDIED);
        return named == null || remedied == null ? look.missing() : Finding.obstacleIf(remedied < named);
    }
}
