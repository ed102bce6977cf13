package vn.xeploai.work.port.workbook;

import java.time.LocalDate;
import java.util.List;

import vn.xeploai.model.OrganizationLevel;

/** Columns of the sheet Tổ chức. */
public final class OrganizationColumns {
    /** Mã. */
    public static final Column<String> CODE = Column.required("CODE", String.class);
    /** Mã cấp trên. */
    public static final Column<String> SUPERIOR = Column.optional("SUPERIOR", String.class);
    /** Tên tổ chức đảng. */
    public static final Column<String> NAME = Column.required("NAME", String.class);
    /** Cấp. */
    public static final Column<OrganizationLevel> LEVEL = Column.required("LEVEL", OrganizationLevel.class);
    /** Loại hình. */
    public static final Column<String> TYPE = Column.optional("TYPE", String.class);
    /** Từ ngày. */
    public static final Column<LocalDate> SINCE = Column.optional("SINCE", LocalDate.class);
    /** Đến ngày. */
    public static final Column<LocalDate> UNTIL = Column.optional("UNTIL", LocalDate.class);

    static final List<Column<?>> ALL = List.of(
            CODE, SUPERIOR, NAME, LEVEL, TYPE, SINCE, UNTIL);

    private OrganizationColumns() {}
}
