package vn.xeploai.work.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.rules.document.DocumentRules;

/**
 * Trang thể thức of a unit and year, as shown for editing.
 *
 * @param year năm đánh giá
 * @param unitCode the unit, empty for the whole database
 * @param rules the usual layout of that year
 * @param entries one for each field, in their order
 */
public record DocumentSheet(int year, String unitCode, DocumentRules rules, List<Entry> entries) {
    /** Keeps its own copy. */
    public DocumentSheet {
        entries = List.copyOf(entries);
    }

    /**
     * One field.
     *
     * @param field which
     * @param written what was written down and holds, empty where nothing was
     * @param since the year it was written for; the sheet's own year where nothing was written
     * @param usual what holds where nothing is written, empty where documents get dots to write on
     */
    public record Entry(DocumentField field, String written, int since, String usual) {}

    /** What is written, field by field. */
    public Map<DocumentField, String> written() {
        return entries.stream().collect(Collectors.toMap(Entry::field, Entry::written));
    }
}
