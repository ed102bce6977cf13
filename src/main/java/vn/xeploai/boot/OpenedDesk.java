package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.settings.SettingsFile;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.BackgroundRunner;
import vn.xeploai.ui.kit.FileDialogs;
import vn.xeploai.ui.shell.MainWindow;
import vn.xeploai.ui.shell.WindowServices;
import vn.xeploai.work.importing.LoadSample;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.SampleWorkbooks;
import vn.xeploai.workbook.ProgramWorkbook;

/** One window over one data directory: brings both together, in this order, and parts them in the other. */
final class OpenedDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenedDesk.class);
    private static final int SECONDS_TO_FINISH = 60;

    private final Path directory;
    private final boolean sample;
    private final Folders folders;
    private final Runnable windowClosed;
    private final ExecutorService opener =
            Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().name("open-database").unstarted(task));
    private final CompletableFuture<MainWindow> window = new CompletableFuture<>();
    private @Nullable Desk desk;

    OpenedDesk(Path directory, boolean sample, Folders folders, Runnable windowClosed) {
        this.directory = directory;
        this.sample = sample;
        this.folders = folders;
        this.windowClosed = windowClosed;
    }

    /** On the FX thread: the first frame. */
    void showOn(Stage stage) {
        SettingsFile settings = new SettingsFile(folders.home());
        if (sample && settings.load().unit() == null) {
            settings.save(settings.load().leftAt(ShippedSample.YEAR, ShippedSample.UNIT));
        }
        MainWindow made = new MainWindow(stage, new WindowServices(
                Texts::vietnamese, Texts::english, settings, new BackgroundRunner(),
                (owner, texts) -> new FileDialogs(owner, texts, FileManager::open), this::openBehindTheWindow, windowClosed));
        made.show();
        new FirstFrame(stage.getScene()).log();
        window.complete(made);
    }

    /** Off the FX thread: the database, then what the window needs of it. */
    void openBehindTheWindow() {
        opener.execute(() -> {
            MainWindow shown = window.join();
            try {
                shown.opened(DeskServices.over(open(), EditionReader.shipped(), new ProgramWorkbook(), folders.home()));
                LOG.info("database open {} ms after the start", FirstFrame.millisecondsSinceStart());
            } catch (ProblemException refused) {
                LOG.warn("database not opened: {}", refused.problem().code().id());
                shown.failed(refused.problem());
            } catch (RuntimeException fault) {
                LOG.error("database not opened", fault);
                shown.broken(fault);
            }
        });
    }

    private Desk open() {
        Desk opened = DataDirectory.openOrCreate(directory);
        desk = opened;
        if (sample && opened.look(records -> records.organizations().all().isEmpty())) {
            Regulations regulations = EditionReader.shipped();
            try (SampleWorkbooks workbooks = new ShippedSample()) {
                new LoadSample(opened, regulations, new ProgramWorkbook()).load(workbooks, Progress.NONE);
            }
        }
        return opened;
    }

    /** After the window is gone: lets a running opening finish, then leaves the data safely behind. */
    @Override
    public void close() {
        opener.shutdown();
        try {
            if (!opener.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("still opening after {} s", SECONDS_TO_FINISH);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Desk opened = desk;
        if (opened != null) {
            opened.close();
        }
    }
}
