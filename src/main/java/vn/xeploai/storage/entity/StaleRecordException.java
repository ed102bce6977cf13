package vn.xeploai.storage.entity;

import java.io.Serial;

/** Somebody else changed the record after it was read here; nothing of this change is kept. */
public final class StaleRecordException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String mine;
    private final String theirs;

    StaleRecordException(String mine, String theirs) {
        super("stale record");
        this.mine = mine;
        this.theirs = theirs;
    }

    /** The version that could not be kept. */
    public String mine() {
        return mine;
    }

    /** The version that is kept. */
    public String theirs() {
        return theirs;
    }
}
