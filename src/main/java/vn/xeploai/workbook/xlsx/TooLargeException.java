package vn.xeploai.workbook.xlsx;

import java.io.IOException;
import java.io.Serial;

/** The workbook goes beyond the {@link Limits}. */
final class TooLargeException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    TooLargeException(String what) {
        super(what);
    }
}
