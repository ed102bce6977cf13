package vn.xeploai.report.excel;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, one for each look. */
final class Styles {
    private final XSSFWorkbook workbook;
    private final String family;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look, XSSFFont> fonts = new HashMap<>();

    /** Makes the document's letters the default of the workbook too: column widths are counted in its digits. */
    Styles(XSSFWorkbook workbook, String family) {
        this.workbook = workbook;
        this.family = family;
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName(family);
        usual.setFontHeightInPoints((short) Look.BODY);
        usual.setFamily(FontFamily.ROMAN);
        usual.setScheme(FontScheme.NONE);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(lettersOf(look), this::font));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setQuotePrefixed(look.verbatim());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.framed()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (!look.shade().isEmpty()) {
            style.setFillForegroundColor(colour(look.shade()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    /** The part of a look that is in the letters. */
    private static Look lettersOf(Look look) {
        Look letters = Look.plain(look.size(), HorizontalAlignment.LEFT).inked(look.ink());
        letters = look.bold() ? letters.inBold() : letters;
        letters = look.italic() ? letters.inItalics() : letters;
        return look.underlined() ? letters.underline() : letters;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(family);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        font.setItalic(look.italic());
        font.setUnderline(look.underlined() ? Font.U_SINGLE : Font.U_NONE);
        font.setColor(colour(look.ink()));
        return font;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
