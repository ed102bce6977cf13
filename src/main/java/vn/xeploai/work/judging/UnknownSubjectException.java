package vn.xeploai.work.judging;

import java.io.Serial;

/** Asked about a member or organization that is not in the records. */
public final class UnknownSubjectException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** About that one, by id or code. */
    public UnknownSubjectException(String subject) {
        super(subject);
    }
}
