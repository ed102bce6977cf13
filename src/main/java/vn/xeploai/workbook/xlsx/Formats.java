package vn.xeploai.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import vn.xeploai.workbook.fonts.LegacyFont;

/** Number formats and old fonts by style: all that is read of the styles. */
final class Formats extends DefaultHandler {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<@Nullable LegacyFont> fonts = new ArrayList<>();
    private final List<CellFormat> byStyle = new ArrayList<>();
    private boolean inFonts;
    private boolean inCellFormats;
    private @Nullable String fontName;

    CellFormat of(@Nullable String style) {
        int index = Parsed.number(style, 0);
        return index >= 0 && index < byStyle.size() ? byStyle.get(index) : CellFormat.PLAIN;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                codes.put(Parsed.number(attributes.getValue("numFmtId"), -1), code == null ? "" : code);
            }
            case "fonts" -> inFonts = true;
            case "font" -> fontName = null;
            case "name" -> fontName = attributes.getValue("val");
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats) {
                    byStyle.add(format(attributes));
                }
            }
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "font" -> {
                if (inFonts) {
                    fonts.add(LegacyFont.named(fontName));
                }
            }
            case "fonts" -> inFonts = false;
            case "cellXfs" -> inCellFormats = false;
            default -> { }
        }
    }

    private CellFormat format(Attributes attributes) {
        int id = Parsed.number(attributes.getValue("numFmtId"), 0);
        int font = Parsed.number(attributes.getValue("fontId"), 0);
        return CellFormat.of(id, codes.getOrDefault(id, ""), font >= 0 && font < fonts.size() ? fonts.get(font) : null);
    }
}
