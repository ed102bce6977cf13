package vn.xeploai.model;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Quyết định xếp loại: the document behind a level.
 *
 * @param authority cấp có thẩm quyền, e.g. {@code Ban Thường vụ Đảng ủy phường}
 * @param number số quyết định
 * @param decidedOn ngày quyết định
 */
public record Decision(@Nullable String authority, @Nullable String number, @Nullable LocalDate decidedOn) {
    /** Nothing recorded. */
    public static final Decision NONE = new Decision(null, null, null);

    /** A document whose authority nobody recorded. */
    public Decision(@Nullable String number, @Nullable LocalDate decidedOn) {
        this(null, number, decidedOn);
    }

    /** Whether there is a document: a level without one is only proposed. */
    public boolean isTaken() {
        return number != null && !number.isBlank();
    }

    /** The same document as a workbook tells it, which knows no authority. */
    public Decision retold(@Nullable String otherNumber, @Nullable LocalDate otherDay) {
        boolean same = Objects.equals(number, otherNumber) && Objects.equals(decidedOn, otherDay);
        return same ? this : new Decision(otherNumber, otherDay);
    }
}
