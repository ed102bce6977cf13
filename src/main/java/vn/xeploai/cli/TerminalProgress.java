package vn.xeploai.cli;

import java.io.Console;
import java.io.PrintWriter;

import vn.xeploai.work.port.Progress;

/** Shows the progress in one line of a terminal, and nothing at all where a script is reading. */
final class TerminalProgress implements Progress {
    private static final int HUNDRED = 100;

    private final PrintWriter err;
    private final boolean watched;
    private long shown = -1;

    // Under a script JDK 25 answers null again, whatever earlier ones did.
    @SuppressWarnings("SystemConsoleNull")
    TerminalProgress(PrintWriter err) {
        this.err = err;
        Console console = System.console();
        this.watched = console != null && console.isTerminal();
    }

    @Override
    public void at(long done, long total) {
        long percent = total <= 0 ? 0 : done * HUNDRED / total;
        if (!watched || percent == shown) {
            return;
        }
        shown = percent;
        err.print("\r" + percent + " %" + (done >= total ? "\r      \r" : ""));
        err.flush();
    }

    /** Ctrl+C ends the process; what was not committed is rolled back. */
    @Override
    public boolean isCancelled() {
        return false;
    }
}
