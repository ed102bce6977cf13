package vn.xeploai.workbook.xlsx;

import java.io.IOException;
import java.io.Serial;

/** A sound archive, but not one of an Office program. */
final class NoPackageException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;
}
