package vn.xeploai.regulations;

import java.io.Serial;

/** An edition file that cannot be used; the message names file, line and fault. A mistake of ours, never of the user. */
public final class BrokenEditionException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong, and where. */
    public BrokenEditionException(String place, String fault) {
        super(place + ": " + fault);
    }
}
