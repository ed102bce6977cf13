package vn.xeploai.workbook.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell holds as the file says it, formulas by their last result. */
public sealed interface RawValue {
    /** Words, also those that look like a formula. */
    record Text(String text) implements RawValue {}

    /**
     * A number.
     *
     * @param number as shown with 15 digits
     * @param leadingDigits how many digits a format of zeros shows at least, else 0
     */
    record Figure(BigDecimal number, int leadingDigits) implements RawValue {}

    /** A number shown as a date. */
    record Day(LocalDate day) implements RawValue {}

    /** True or false. */
    record Truth(boolean value) implements RawValue {}

    /** An error such as {@code #N/A}, or something unusable. */
    record Fault(String shown) implements RawValue {}

    /** A formula that no spreadsheet program has calculated. */
    record Uncalculated() implements RawValue {}
}
