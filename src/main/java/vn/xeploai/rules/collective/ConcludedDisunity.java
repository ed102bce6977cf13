package vn.xeploai.rules.collective;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** C-03. The competent body has concluded disunity, factions or wrongdoing in personnel work. */
public final class ConcludedDisunity implements Rule {
    @Override
    public Finding judge(Look look) {
        return look.obstacleIf(CollectiveFact.DISUNITY);
    }
}
