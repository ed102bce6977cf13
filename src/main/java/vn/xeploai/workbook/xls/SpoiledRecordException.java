package vn.xeploai.workbook.xls;

import java.io.Serial;

/** The records of the workbook do not fit together. */
final class SpoiledRecordException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    SpoiledRecordException(Throwable cause) {
        super(cause);
    }
}
