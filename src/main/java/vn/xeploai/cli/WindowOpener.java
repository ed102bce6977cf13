package vn.xeploai.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Opens the program's window; the shell of the desktop stands behind it. */
public interface WindowOpener {
    /** Whether there is a screen to open a window on. */
    boolean hasDisplay();

    /**
     * Opens the window and waits until it is closed.
     *
     * @param directory the data directory, or {@code null} for the user's own
     * @param sample fill an empty directory with the sample data first
     * @return false when the window system refused after all; the user has been told
     */
    boolean open(@Nullable Path directory, boolean sample);
}
