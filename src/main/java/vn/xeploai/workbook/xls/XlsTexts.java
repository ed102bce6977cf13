package vn.xeploai.workbook.xls;

import java.util.Iterator;

import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;

import vn.xeploai.workbook.fonts.LegacyFont;
import vn.xeploai.workbook.xlsx.CellFormat;

/** The table of shared texts; a text may change its font in the middle. */
final class XlsTexts {
    private final XlsFormats formats;
    private @Nullable SSTRecord table;

    XlsTexts(XlsFormats formats) {
        this.formats = formats;
    }

    void table(SSTRecord texts) {
        table = texts;
    }

    /** The text as seen in a cell of that format; empty when there is no such text. */
    String get(int index, CellFormat cell) {
        SSTRecord texts = table;
        if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
            return "";
        }
        return unicode(texts.getString(index), cell);
    }

    private String unicode(UnicodeString text, CellFormat cell) {
        @Nullable Iterator<FormatRun> runs = text.formatIterator();
        String plain = text.getString();
        if (runs == null) {
            return cell.unicode(plain);
        }
        StringBuilder joined = new StringBuilder();
        int from = 0;
        @Nullable LegacyFont font = cell.font();
        while (runs.hasNext()) {
            FormatRun next = runs.next();
            int until = Math.clamp(next.getCharacterPos(), from, plain.length());
            joined.append(piece(plain.substring(from, until), font));
            from = until;
            font = formats.font(next.getFontIndex());
        }
        return joined.append(piece(plain.substring(from), font)).toString();
    }

    private static String piece(String text, @Nullable LegacyFont font) {
        return font == null ? text : font.unicode(text);
    }
}
