package vn.xeploai.work.reconciling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.Explanation;
import vn.xeploai.rules.reconcile.FigureVerdict;
import vn.xeploai.rules.reconcile.Finding;
import vn.xeploai.rules.reconcile.Reconciliation;

/**
 * Kết quả đối chiếu một tệp hoặc một bảng dán vào.
 *
 * @param lines how many lines were read
 * @param findings one for each printed percentage, and one for each group whose levels do not add up
 * @param problems what could not be read, each with its row; warnings say how something was understood
 */
public record ReconciledFile(int lines, List<Finding> findings, List<Problem> problems) {
    /** Keeps its own copies. */
    public ReconciledFile {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /** The answer to a table that was read. */
    static ReconciledFile of(PrintedTable table) {
        List<Finding> findings = Reconciliation.of(table.lines());
        List<Problem> problems = new ArrayList<>(table.problems());
        findings.stream()
                .filter(finding -> finding.explanation() == Explanation.COUNT_ABOVE_WHOLE)
                .map(ReconciledFile::countAboveWhole)
                .forEach(problems::add);
        return new ReconciledFile(table.lines().size(), findings, problems);
    }

    /** Tells whether everything could be read and everything is right. */
    public boolean isAllRight() {
        return problems.stream().noneMatch(Problem::isError)
                && findings.stream().allMatch(finding -> finding.verdict() == FigureVerdict.OK);
    }

    private static Problem countAboveWhole(Finding finding) {
        Map<String, String> arguments = Map.of(
                "row", String.valueOf(finding.row()),
                "count", String.valueOf(finding.count()),
                "size", String.valueOf(finding.denominator()));
        return Problem.error(ReconcileProblem.COUNT_ABOVE_WHOLE, String.valueOf(finding.row()), arguments);
    }
}
