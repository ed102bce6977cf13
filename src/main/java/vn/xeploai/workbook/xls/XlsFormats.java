package vn.xeploai.workbook.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

import vn.xeploai.workbook.fonts.LegacyFont;
import vn.xeploai.workbook.xlsx.CellFormat;

/** Number formats and fonts by style. */
final class XlsFormats {
    /** The format never writes a font of that number; the ones behind it are counted one further. */
    private static final int MISSING_FONT = 4;

    private final List<@Nullable LegacyFont> fonts = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final Map<Integer, CellFormat> known = new HashMap<>();

    void add(FontRecord font) {
        fonts.add(LegacyFont.named(font.getFontName()));
    }

    void add(FormatRecord format) {
        codes.put(format.getIndexCode(), format.getFormatString());
    }

    void add(ExtendedFormatRecord style) {
        styles.add(style);
    }

    CellFormat of(int style) {
        return known.computeIfAbsent(style, index -> {
            if (index < 0 || index >= styles.size()) {
                return CellFormat.PLAIN;
            }
            ExtendedFormatRecord found = styles.get(index);
            int id = found.getFormatIndex();
            @Nullable String builtin = BuiltinFormats.getBuiltinFormat(id);
            return CellFormat.of(id, codes.getOrDefault(id, builtin == null ? "" : builtin), font(found.getFontIndex()));
        });
    }

    @Nullable LegacyFont font(int number) {
        int place = number > MISSING_FONT ? number - 1 : number;
        return place >= 0 && place < fonts.size() ? fonts.get(place) : null;
    }
}
