package vn.xeploai.ui.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.xeploai.report.reconcile.ReconcileReport;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.reconciling.ReconciledFile;

/**
 * A table that was checked, as shown.
 *
 * @param answer what the check said
 * @param rows findings and unreadable rows, in the order of the table
 * @param lines how many lines and percentages, in words
 * @param counts how often each verdict occurs
 * @param remarks what is to be said of the table as a whole
 */
record Checked(ReconciledFile answer, List<FindingRow> rows, String lines, List<Count> counts, List<String> remarks) {
    /** One verdict and how often it occurs, e.g. "120 đúng". */
    record Count(VerdictSign sign, String words) {}

    static Checked of(ReconciledFile answer, Texts texts) {
        ReconcileReport report = new ReconcileReport(texts);
        List<FindingRow> rows = report.lines(answer).stream().map(FindingRow::of).toList();
        long percentages = answer.findings().stream().filter(each -> each.level() != null).count();
        String lines = texts.get("ui.reconcile.lines", Map.of(
                "lines", Numbers.count(answer.lines()), "percentages", Numbers.count(percentages)));
        return new Checked(answer, rows, lines, counts(rows), report.remarks(answer));
    }

    /** How many rows somebody should look at. */
    long faults() {
        return rows.stream().filter(row -> row.line().isFault()).count();
    }

    private static List<Count> counts(List<FindingRow> rows) {
        List<Count> counts = new ArrayList<>();
        for (VerdictSign sign : VerdictSign.values()) {
            List<FindingRow> of = rows.stream().filter(row -> row.sign() == sign).toList();
            if (!of.isEmpty()) {
                counts.add(new Count(sign, Numbers.count(of.size()) + " " + of.getFirst().line().verdictWords()));
            }
        }
        return counts;
    }
}
