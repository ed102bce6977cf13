package vn.xeploai.report.content;

import java.util.List;

/**
 * Một phần của báo cáo: one sheet of a workbook, one run of pages of a document.
 *
 * @param name short, fit for the tab of a sheet
 * @param landscape whether the paper lies on its side
 * @param letterhead above the title
 * @param title tên loại, in capitals
 * @param subtitle trích yếu
 * @param remark in italics under the title
 * @param table the figures
 * @param notes sentences under the table
 * @param preparedBy signature on the left
 * @param signedBy signature on the right
 */
public record Section(
        String name,
        boolean landscape,
        Letterhead letterhead,
        String title,
        String subtitle,
        String remark,
        Table table,
        List<String> notes,
        Signature preparedBy,
        Signature signedBy) {
    /** Keeps its own copy. */
    public Section {
        notes = List.copyOf(notes);
    }
}
