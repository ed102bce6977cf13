package vn.xeploai.rules.document;

import java.util.EnumMap;
import java.util.Map;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Evidence;

/**
 * Quy định về thể thức of the year a document is about. Nothing here forbids: margins and sizes are what an office begins with.
 * Documents of a year are mostly made in its December and the January after it.
 */
public enum DocumentRules {
    /** Margins and numbers of pages from a handbook of that time; sizes of letters taken over from 2018. */
    BEFORE_2018(Integer.MIN_VALUE, new Citation("sổ tay nghiệp vụ trước 36-HD/VPTW", "", Evidence.S), 25, 25, 35, 15),
    /** 36-HD/VPTW ngày 03/4/2018: sizes of letters seen in its annex; its margins were not, these are in common use. */
    FROM_2018(2018, new Citation("36-HD/VPTW", "Phụ lục", Evidence.S), 20, 20, 30, 15),
    /** 399-QĐ/TW ngày 09/01/2026, whose technical guide was not seen: layout as before. */
    FROM_2026(2026, new Citation("399-QĐ/TW", "", Evidence.R), 20, 20, 30, 15);

    private final int from;
    private final Citation citation;
    private final Map<DocumentField, String> pages = new EnumMap<>(DocumentField.class);

    DocumentRules(int from, Citation citation, int top, int bottom, int left, int right) {
        this.from = from;
        this.citation = citation;
        pages.put(DocumentField.MARGIN_TOP, String.valueOf(top));
        pages.put(DocumentField.MARGIN_BOTTOM, String.valueOf(bottom));
        pages.put(DocumentField.MARGIN_LEFT, String.valueOf(left));
        pages.put(DocumentField.MARGIN_RIGHT, String.valueOf(right));
        pages.put(DocumentField.PARTY_SIZE, "15");
        pages.put(DocumentField.TITLE_SIZE, "16");
        pages.put(DocumentField.TEXT_SIZE, "14");
        pages.put(DocumentField.PAGE_NUMBER, "TOP");
    }

    /** The rules for documents about that year. */
    public static DocumentRules of(int year) {
        DocumentRules found = BEFORE_2018;
        for (DocumentRules each : values()) {
            found = year >= each.from ? each : found;
        }
        return found;
    }

    /** Where they come from. */
    public Citation citation() {
        return citation;
    }

    /** What pages begin with, field by field. */
    public Map<DocumentField, String> pages() {
        return Map.copyOf(pages);
    }
}
