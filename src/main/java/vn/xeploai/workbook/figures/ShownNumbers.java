package vn.xeploai.workbook.figures;

import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Numbers as a sheet shows them. POI takes a percent sign in quotation marks, {@code 0.0"%"}, for one that multiplies by a
 * hundred; Excel only writes it behind the number, so it is left out here.
 */
final class ShownNumbers extends DataFormatter {
    private static final Pattern WRITTEN_SIGN = Pattern.compile("\"[^\"]*%[^\"]*\"|\\\\%");

    ShownNumbers() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean use1904) {
        String without = WRITTEN_SIGN.matcher(format).replaceAll("");
        // An index stands for a format of its own only as long as the format is the one it stands for.
        return super.formatRawCellContents(value, without.equals(format) ? index : -1, without, use1904);
    }
}
