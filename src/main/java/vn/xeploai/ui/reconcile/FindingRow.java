package vn.xeploai.ui.reconcile;

import vn.xeploai.report.reconcile.FindingLine;

/**
 * A line of the findings as shown.
 *
 * @param line its words
 * @param sign of its verdict
 */
record FindingRow(FindingLine line, VerdictSign sign) {
    static FindingRow of(FindingLine line) {
        return new FindingRow(line, VerdictSign.of(line.verdict()));
    }

    /** Cells for a spreadsheet. */
    String tabbed() {
        return String.join("\t", line.cells());
    }
}
