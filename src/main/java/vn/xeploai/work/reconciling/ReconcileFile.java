package vn.xeploai.work.reconciling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.Explanation;
import vn.xeploai.rules.reconcile.Finding;
import vn.xeploai.rules.reconcile.Reconciliation;

/** Đối chiếu một tệp: reads printed figures and says which of them are right. Changes nothing. */
public final class ReconcileFile {
    private final PrintedTables tables;

    /** Reads with those. */
    public ReconcileFile(PrintedTables tables) {
        this.tables = tables;
    }

    /** The answer to that file. */
    public ReconciledFile reconcile(Path file) {
        PrintedTable table = tables.read(file);
        List<Finding> findings = Reconciliation.of(table.lines());
        List<Problem> problems = new ArrayList<>(table.problems());
        findings.stream()
                .filter(finding -> finding.explanation() == Explanation.COUNT_ABOVE_WHOLE)
                .map(ReconcileFile::countAboveWhole)
                .forEach(problems::add);
        return new ReconciledFile(findings, problems);
    }

    private static Problem countAboveWhole(Finding finding) {
        Map<String, String> arguments = Map.of(
                "row", String.valueOf(finding.row()),
                "count", String.valueOf(finding.count()),
                "size", String.valueOf(finding.denominator()));
        return Problem.error(ReconcileProblem.COUNT_ABOVE_WHOLE, String.valueOf(finding.row()), arguments);
    }
}
