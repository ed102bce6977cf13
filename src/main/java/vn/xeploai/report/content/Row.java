package vn.xeploai.report.content;

import java.util.List;

/**
 * Dòng.
 *
 * @param kind what it is
 * @param cells one for each column
 */
public record Row(RowKind kind, List<Cell> cells) {
    /** Keeps its own copy. */
    public Row {
        cells = List.copyOf(cells);
    }
}
