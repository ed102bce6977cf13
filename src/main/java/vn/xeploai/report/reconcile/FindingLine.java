package vn.xeploai.report.reconcile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.reconcile.FigureVerdict;

/**
 * Một dòng của bảng đối chiếu, in words: a finding, or a row of the table that could not be read.
 *
 * @param row line of the file or block, 1 for the first
 * @param verdict what is to be said; {@code null} of a row that could not be read
 * @param level as printed, or a sign for the sum
 * @param verdictWords the verdict, or that the row could not be read
 * @param message why
 */
public record FindingLine(
        int row,
        @Nullable FigureVerdict verdict,
        String group,
        String level,
        String count,
        String printed,
        String verdictWords,
        String expected,
        String denominator,
        String message) {
    /** Tells whether somebody should look. */
    public boolean isFault() {
        return verdict != FigureVerdict.OK;
    }

    /** The cells in the order of the columns, the row first. */
    public List<String> cells() {
        return List.of(String.valueOf(row), group, level, count, printed, verdictWords, expected, denominator, message);
    }
}
