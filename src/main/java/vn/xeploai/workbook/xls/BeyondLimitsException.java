package vn.xeploai.workbook.xls;

import java.io.Serial;

/** The workbook goes beyond the limits. */
final class BeyondLimitsException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
}
