package vn.xeploai.work.counting;

import java.io.Serial;

/** Asked for a year that no known regulation ruled. */
public final class UnknownYearException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int year;

    /** For that year. */
    public UnknownYearException(int year) {
        super("no regulation for " + year);
        this.year = year;
    }

    /** The year asked for. */
    public int year() {
        return year;
    }
}
