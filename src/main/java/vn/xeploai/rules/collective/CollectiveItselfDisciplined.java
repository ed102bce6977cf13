package vn.xeploai.rules.collective;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** C-07. The organization or collective itself was disciplined in the year. */
public final class CollectiveItselfDisciplined implements Rule {
    @Override
    public Finding judge(Look look) {
        return look.obstacleIf(CollectiveFact.DISCIPLINED);
    }
}
