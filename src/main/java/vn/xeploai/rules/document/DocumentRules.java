package vn.xeploai.rules.document;

import java.util.List;
import java.util.Map;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Evidence;

/**
 * Quy định về thể thức of the year a document is about. Nothing here forbids: margins and sizes are what an office begins with.
 * Documents of a year are mostly made in its December and the January after it.
 *
 * @param from the first year it is taken for
 * @param citation where it comes from
 * @param pages what pages begin with, field by field
 */
public record DocumentRules(int from, Citation citation, Map<DocumentField, String> pages) {
    /** Margins and numbers of pages from a handbook of that time; sizes of letters taken over from 2018. */
    public static final DocumentRules BEFORE_2018 =
            of(Integer.MIN_VALUE, new Citation("sổ tay nghiệp vụ trước 36-HD/VPTW", "", Evidence.S), "25", "25", "35");
    /** 36-HD/VPTW ngày 03/4/2018: sizes of letters seen in its annex; its margins were not, these are in common use. */
    public static final DocumentRules FROM_2018 =
            of(2018, new Citation("36-HD/VPTW", "Phụ lục", Evidence.S), "20", "20", "30");
    /** 399-QĐ/TW ngày 09/01/2026, whose technical guide was not seen: layout as before. */
    public static final DocumentRules FROM_2026 =
            of(2026, new Citation("399-QĐ/TW", "", Evidence.R), "20", "20", "30");

    private static final List<DocumentRules> NEWEST_FIRST = List.of(FROM_2026, FROM_2018, BEFORE_2018);

    /** Keeps its own copy. */
    public DocumentRules {
        pages = Map.copyOf(pages);
    }

    /** The rules for documents about that year. */
    public static DocumentRules of(int year) {
        return NEWEST_FIRST.stream().filter(each -> year >= each.from).findFirst().orElse(BEFORE_2018);
    }

    private static DocumentRules of(int from, Citation citation, String top, String bottom, String left) {
        return new DocumentRules(from, citation, Map.of(
                DocumentField.MARGIN_TOP, top,
                DocumentField.MARGIN_BOTTOM, bottom,
                DocumentField.MARGIN_LEFT, left,
                DocumentField.MARGIN_RIGHT, "15",
                DocumentField.PARTY_SIZE, "15",
                DocumentField.TITLE_SIZE, "16",
                DocumentField.TEXT_SIZE, "14",
                DocumentField.PAGE_NUMBER, "TOP",
                DocumentField.FONT, "Times New Roman"));
    }
}
