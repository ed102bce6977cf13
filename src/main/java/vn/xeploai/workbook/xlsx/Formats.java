package vn.xeploai.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Number formats by style: all that is read of the styles. */
final class Formats extends DefaultHandler {
    private static final Format PLAIN = new Format(false, 0);

    /** Words written out in a format, such as {@code "ngày"}: they say nothing about the number. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.");

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Format> byStyle = new ArrayList<>();
    private boolean inCellFormats;

    /** Shown as a date, or with at least so many digits. */
    record Format(boolean date, int leadingDigits) {}

    Format of(@Nullable String style) {
        int index = Parsed.number(style, 0);
        return index >= 0 && index < byStyle.size() ? byStyle.get(index) : PLAIN;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                codes.put(Parsed.number(attributes.getValue("numFmtId"), -1), code == null ? "" : code);
            }
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats) {
                    byStyle.add(format(Parsed.number(attributes.getValue("numFmtId"), 0)));
                }
            }
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellFormats = false;
        }
    }

    private Format format(int id) {
        String code = codes.getOrDefault(id, "");
        boolean zeros = !code.isEmpty() && code.length() <= 20 && code.chars().allMatch(each -> each == '0');
        return new Format(DateUtil.isADateFormat(id, WORDS.matcher(code).replaceAll("")), zeros ? code.length() : 0);
    }
}
