package vn.xeploai.workbook.xlsx;

/**
 * Ô gộp: a block of cells shown as one; only the first of them holds something.
 *
 * @param firstRow from 1
 * @param lastRow from 1, included
 * @param firstColumn from 0
 * @param lastColumn from 0, included
 */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    /** Whether the cell is inside. */
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
