package vn.xeploai.cli;

import java.io.Serial;

/** The command was understood but its values cannot be used; carries the finished sentence for the user. */
final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        super(sentence);
    }
}
