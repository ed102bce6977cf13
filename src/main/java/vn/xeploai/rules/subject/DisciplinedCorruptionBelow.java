package vn.xeploai.rules.subject;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** S-13. Below the subject there was corruption, waste or other negative acts, and it was disciplined. */
public final class DisciplinedCorruptionBelow implements Rule {
    @Override
    public Finding judge(Look look) {
        return look.obstacleIf(SubjectFact.CORRUPTION_BELOW);
    }
}
