package vn.xeploai.boot;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.xeploai.cli.WindowOpener;
import vn.xeploai.text.Texts;

/** Opens the window and waits until it is closed. The window stands first; the database is opened behind it. */
final class Desktop implements WindowOpener {
    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

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
    public boolean open(@Nullable Path directory, boolean sample) {
        CountDownLatch closed = new CountDownLatch(1);
        OpenedDesk desk = new OpenedDesk(directory == null ? folders.data() : directory, sample, folders, closed::countDown);
        try {
            Platform.startup(() -> desk.showOn(new Stage()));
        } catch (RuntimeException noWindow) {
            LOG.warn("no window system", noWindow);
            err.println(Texts.vietnamese().get("cli.no-display"));
            return false;
        }
        desk.openBehindTheWindow();
        awaitQuietly(closed);
        desk.close();
        Platform.exit();
        return true;
    }

    private static void awaitQuietly(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
