package vn.xeploai.workbook.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** What one cell's type, style and content mean. */
final class CellReader {
    /** As many digits as a spreadsheet program shows and keeps. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final double BEYOND_SENSE = 1e18;

    private final SharedTexts texts;
    private final Formats formats;
    private final boolean from1904;

    CellReader(SharedTexts texts, Formats formats, boolean from1904) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** The value, {@code null} for an empty cell. @throws SAXException when the cell contradicts the file */
    @Nullable RawValue read(@Nullable String type, @Nullable String style, String content, boolean formula)
            throws SAXException {
        return switch (type == null ? "n" : type) {
            case "s" -> text(shared(content));
            case "str", "inlineStr" -> text(EscapedText.decoded(content));
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

    private String shared(String content) throws SAXException {
        int index = Parsed.number(content, -1);
        if (content.isBlank()) {
            return "";
        }
        if (index < 0 || index >= texts.size()) {
            throw new SAXException("no such shared text");
        }
        return texts.get(index);
    }

    private RawValue number(String content, Formats.Format format) {
        double number;
        try {
            number = Double.parseDouble(content);
        } catch (NumberFormatException none) {
            return new RawValue.Fault(content);
        }
        if (Double.isNaN(number) || Math.abs(number) > BEYOND_SENSE) {
            return new RawValue.Fault(content);
        }
        return format.date() ? day(number, content) : new RawValue.Figure(shown(number), format.leadingDigits());
    }

    private static BigDecimal shown(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).round(SHOWN).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private RawValue day(double serial, String content) {
        LocalDateTime moment = DateUtil.isValidExcelDate(serial) ? DateUtil.getLocalDateTime(serial, from1904) : null;
        return moment == null ? new RawValue.Fault(content) : new RawValue.Day(moment.toLocalDate());
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
