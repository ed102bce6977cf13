package vn.xeploai.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The list of sheets, and from which year days are counted. */
final class WorkbookPart extends DefaultHandler {
    private final List<Entry> sheets = new ArrayList<>();
    private boolean from1904;

    /** A sheet's name on its tab, the id of the relation to its part, and whether the tab is hidden. */
    record Entry(String name, String relation, boolean hidden) {}

    List<Entry> sheets() {
        return sheets;
    }

    boolean isFrom1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "workbookPr" -> {
                String counted = attributes.getValue("date1904");
                from1904 = "1".equals(counted) || "true".equals(counted);
            }
            case "sheet" -> sheets.add(new Entry(
                    valueOf(attributes, "name"), valueOf(attributes, "id"),
                    valueOf(attributes, "state").toLowerCase(Locale.ROOT).contains("hidden")));
            default -> { }
        }
    }

    /** By local name: the id stands in one namespace in the usual form and in another in the strict one. */
    private static String valueOf(Attributes attributes, String localName) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(localName)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
