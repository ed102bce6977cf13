package vn.xeploai.rules.subject;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.PartOf;
import vn.xeploai.rules.ruling.Rule;

/**
 * S-12. The basic social and economic targets assigned were not achieved. Whether missing one of them is enough, the text
 * leaves open: a setting decides.
 */
public final class BasicTargetsMissed implements Rule {
    @Override
    public Finding judge(Look look) {
        PartOf met = look.at(SubjectFact.BASIC_TARGETS);
        if (met == null) {
            return look.missing();
        }
        if (met.whole() == 0) {
            return Finding.NOT_APPLICABLE;
        }
        if (met.part() == met.whole()) {
            return Finding.CLEAR;
        }
        return met.part() == 0 ? Finding.OBSTACLE : Silence.treated(look.choices().someBasicTargetsMissed());
    }
}
