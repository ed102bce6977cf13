package vn.xeploai.workbook.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;

import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell with a number in it means. */
public final class NumericCell {
    /** As many digits as a spreadsheet program shows and keeps. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final double BEYOND_SENSE = 1e18;

    private NumericCell() {}

    /** A number or a day by its format; a fault when it is neither. */
    public static RawValue of(double number, CellFormat format, boolean from1904, String content) {
        if (Double.isNaN(number) || Math.abs(number) > BEYOND_SENSE) {
            return new RawValue.Fault(content);
        }
        return format.date() ? day(number, from1904, content) : new RawValue.Figure(shown(number), format.leadingDigits());
    }

    private static BigDecimal shown(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).round(SHOWN).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static RawValue day(double serial, boolean from1904, String content) {
        LocalDateTime moment = DateUtil.isValidExcelDate(serial) ? DateUtil.getLocalDateTime(serial, from1904) : null;
        return moment == null ? new RawValue.Fault(content) : new RawValue.Day(moment.toLocalDate());
    }
}
