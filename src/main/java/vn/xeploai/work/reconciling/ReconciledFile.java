package vn.xeploai.work.reconciling;

import java.util.List;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.FigureVerdict;
import vn.xeploai.rules.reconcile.Finding;

/**
 * Kết quả đối chiếu một tệp.
 *
 * @param findings one for each printed percentage, and one for each group whose levels do not add up
 * @param problems what could not be read, each with its row
 */
public record ReconciledFile(List<Finding> findings, List<Problem> problems) {
    /** Keeps its own copies. */
    public ReconciledFile {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /** Tells whether everything could be read and everything is right. */
    public boolean isAllRight() {
        return problems.isEmpty()
                && findings.stream().allMatch(finding -> finding.verdict() == FigureVerdict.OK);
    }
}
