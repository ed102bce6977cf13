package vn.xeploai.work.port.workbook;

import java.util.List;

/**
 * The header of somebody's list as it was found and understood.
 *
 * @param sheet the first sheet that has it
 * @param others how many further sheets have the same
 * @param top its first row, from 1
 * @param bottom its last row
 * @param fingerprint the same for every header of the same names in the same columns
 * @param remembered whether somebody confirmed the match before
 * @param columns from left to right
 */
public record HeaderMatch(
        String sheet, int others, int top, int bottom, String fingerprint, boolean remembered, List<MatchedColumn> columns) {
    /** Keeps its own copy. */
    public HeaderMatch {
        columns = List.copyOf(columns);
    }

    /** With one more sheet. */
    public HeaderMatch again() {
        return new HeaderMatch(sheet, others + 1, top, bottom, fingerprint, remembered, columns);
    }
}
