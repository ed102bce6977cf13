package vn.xeploai.work.rating;

/** Which sheet: of the members of a cell, or of the organizations of a unit. */
public sealed interface SheetKey {
    /** Năm đánh giá. */
    int year();

    /** The cell, or the unit at the top. */
    String unitCode();

    /** Đảng viên của một chi bộ; subjects are members by the text of their id. */
    record Members(int year, String unitCode) implements SheetKey {}

    /** Tổ chức cơ sở đảng and chi bộ of a unit, itself included; subjects are organizations by code. */
    record Units(int year, String unitCode) implements SheetKey {}
}
