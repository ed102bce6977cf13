package vn.xeploai.work.port.workbook;

import java.math.BigDecimal;
import java.util.List;

/** Columns of the sheet Chỉ tiêu. */
public final class IndicatorColumns {
    /** Năm. */
    public static final Column<Integer> YEAR = Column.required("YEAR", Integer.class);
    /** Mã. */
    public static final Column<String> CODE = Column.required("CODE", String.class);
    /** Chỉ tiêu. */
    public static final Column<String> NAME = Column.required("NAME", String.class);
    /** Đơn vị tính. */
    public static final Column<String> UNIT = Column.optional("UNIT", String.class);
    /** Chiều tốt. */
    public static final Column<GoodDirection> DIRECTION = Column.optional("DIRECTION", GoodDirection.class);
    /** Gốc. */
    public static final Column<BigDecimal> BASELINE = Column.optional("BASELINE", BigDecimal.class);
    /** Kế hoạch. */
    public static final Column<BigDecimal> TARGET = Column.optional("TARGET", BigDecimal.class);
    /** Thực hiện. */
    public static final Column<BigDecimal> ACTUAL = Column.optional("ACTUAL", BigDecimal.class);
    /** Ghi chú. */
    public static final Column<String> NOTE = Column.optional("NOTE", String.class);

    static final List<Column<?>> ALL = List.of(
            YEAR, CODE, NAME, UNIT, DIRECTION, BASELINE, TARGET, ACTUAL, NOTE);

    private IndicatorColumns() {}
}
