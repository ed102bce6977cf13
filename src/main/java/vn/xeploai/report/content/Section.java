package vn.xeploai.report.content;

import java.util.List;

/**
 * Một phần của báo cáo: one sheet of a workbook, one run of pages of a document.
 *
 * @param name short, fit for the tab of a sheet
 * @param landscape whether the paper lies on its side
 * @param mark ký hiệu mẫu in the upper corner, may be empty
 * @param letterhead above the title
 * @param title tên loại, in capitals
 * @param subtitle trích yếu
 * @param remark in italics under the title, may be empty
 * @param body words and tables from the top
 * @param closing signatures and recipients
 */
public record Section(
        String name,
        boolean landscape,
        String mark,
        Letterhead letterhead,
        String title,
        String subtitle,
        String remark,
        List<Block> body,
        Closing closing) {
    /** Keeps its own copy. */
    public Section {
        body = List.copyOf(body);
    }

    /** Whether it begins a paper of its own, numbered for itself: it bears the head of a document, annexes go with the one before. */
    public boolean beginsPaper() {
        return letterhead instanceof Letterhead.OfDocument;
    }

    /** The tables of the body. */
    public List<Table> tables() {
        return body.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }
}
