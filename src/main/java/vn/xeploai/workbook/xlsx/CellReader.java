package vn.xeploai.workbook.xlsx;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** What one cell's type, style and content mean. */
final class CellReader {
    private final SharedTexts texts;
    private final Formats formats;
    private final boolean from1904;

    CellReader(SharedTexts texts, Formats formats, boolean from1904) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** The value, {@code null} for an empty cell. @throws SAXException when the cell contradicts the file */
    @Nullable RawValue read(@Nullable String type, @Nullable String style, String content, Runs runs, boolean formula)
            throws SAXException {
        return switch (type == null ? "n" : type) {
            case "s" -> text(shared(content, formats.of(style)));
            case "str" -> text(formats.of(style).unicode(EscapedText.decoded(content)));
            case "inlineStr" -> text(runs.isEmpty()
                    ? formats.of(style).unicode(EscapedText.decoded(content))
                    : runs.unicode(formats.of(style)));
            case "b" -> content.isBlank() ? null : new RawValue.Truth(content.strip().equals("1") || content.strip().equals("true"));
            case "e" -> new RawValue.Fault(content.strip());
            case "d" -> isoDay(content.strip());
            default -> content.isBlank()
                    ? formula ? new RawValue.Uncalculated() : null
                    : number(content.strip(), formats.of(style));
        };
    }

    private static @Nullable RawValue text(String text) {
        return text.isEmpty() ? null : new RawValue.Text(text);
    }

    private String shared(String content, CellFormat format) throws SAXException {
        int index = Parsed.number(content, -1);
        if (content.isBlank()) {
            return "";
        }
        if (index < 0 || index >= texts.size()) {
            throw new SAXException("no such shared text");
        }
        return texts.get(index, format);
    }

    private RawValue number(String content, CellFormat format) {
        try {
            return NumericCell.of(Double.parseDouble(content), format, from1904, content);
        } catch (NumberFormatException none) {
            return new RawValue.Fault(content);
        }
    }

    private static @Nullable RawValue isoDay(String content) {
        if (content.isEmpty()) {
            return null;
        }
        try {
            return new RawValue.Day(LocalDate.parse(content.length() > 10 ? content.substring(0, 10) : content));
        } catch (DateTimeParseException none) {
            return new RawValue.Fault(content);
        }
    }
}
