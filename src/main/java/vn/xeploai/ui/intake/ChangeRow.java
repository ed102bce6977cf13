package vn.xeploai.ui.intake;

/**
 * A row that would replace what is stored.
 *
 * @param sheet its sheet
 * @param row its number in the sheet
 * @param what whom it is about
 * @param change old and new values in words
 */
public record ChangeRow(String sheet, int row, String what, String change) {
    static ChangeRow of(CheckedWorkbook.CheckedRow row) {
        return new ChangeRow(row.sheet(), row.row(), row.what(), row.change());
    }
}
