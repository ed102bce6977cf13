package vn.xeploai.report.content;

import java.util.ArrayList;
import java.util.Collections;
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

    /** A heading: words in the second column and over all that follow. */
    public static Row heading(Cell ordinal, String words, int columns) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(columns, new Cell.Blank()));
        cells.set(0, ordinal);
        cells.set(1, new Cell.Words(words));
        return new Row(RowKind.HEADING, cells);
    }

    /** The last column that the cell of this one is drawn over: itself, except in a heading. */
    public int lastUnder(int column) {
        return kind == RowKind.HEADING && column == 1 ? cells.size() - 1 : column;
    }
}
