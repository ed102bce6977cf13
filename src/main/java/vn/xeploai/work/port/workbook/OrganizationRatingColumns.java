package vn.xeploai.work.port.workbook;

import java.time.LocalDate;
import java.util.List;

/** Columns of the sheet Xếp loại tổ chức. */
public final class OrganizationRatingColumns {
    /** Năm. */
    public static final Column<Integer> YEAR = Column.required("YEAR", Integer.class);
    /** Mã. */
    public static final Column<String> CODE = Column.required("CODE", String.class);
    /** Tự nhận. */
    public static final Column<LevelText> SELF = Column.optional("SELF", LevelText.class);
    /** Mức quyết định. */
    public static final Column<LevelText> DECIDED = Column.optional("DECIDED", LevelText.class);
    /** Lý do không xếp loại. */
    public static final Column<ReasonText> REASON = Column.optional("REASON", ReasonText.class);
    /** Số quyết định. */
    public static final Column<String> DECISION_NUMBER = Column.optional("DECISION_NUMBER", String.class);
    /** Ngày quyết định. */
    public static final Column<LocalDate> DECIDED_ON = Column.optional("DECIDED_ON", LocalDate.class);
    /** Ghi chú. */
    public static final Column<String> NOTE = Column.optional("NOTE", String.class);

    static final List<Column<?>> ALL = List.of(
            YEAR, CODE, SELF, DECIDED, REASON, DECISION_NUMBER, DECIDED_ON, NOTE);

    private OrganizationRatingColumns() {}
}
