package vn.xeploai.rules.subject;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** S-06. The tasks were done without the required quality. */
public final class PoorQualityBarsLevel implements Rule {
    @Override
    public Finding judge(Look look) {
        Boolean met = look.at(SubjectFact.QUALITY_MET);
        return met == null ? look.missing() : Finding.obstacleIf(!met);
    }
}
