package vn.xeploai.boot;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.xeploai.cli.WindowOpener;

/** Opens the window. */
final class Desktop implements WindowOpener {
    private final Folders folders;
    private final PrintWriter err;

    Desktop(Folders folders, PrintWriter err) {
        this.folders = folders;
        this.err = err;
    }

    @Override
    public boolean hasDisplay() {
        return Display.isThere();
    }

    @Override
    public void open(@Nullable Path directory, boolean sample) {
        err.println(folders);
    }
}
