package vn.xeploai.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.BugReport;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Look;
import vn.xeploai.ui.summary.SummaryViewModel;

/** The window. Stands at once, before the database is open; filled or refused later, from any thread. */
public final class MainWindow {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 728;
    private static final int LEAST_WIDTH = 1024;
    private static final int LEAST_HEIGHT = 600;

    private final Stage stage;
    private final WindowServices services;
    private BorderPane root = new BorderPane();
    private final KeyLine keyLine = new KeyLine();
    private final Leaving leaving;
    private UserSettings settings;
    private Content content = new Content.Starting();
    private @Nullable OpenDesk desk;
    private @Nullable Rail rail;

    /** On that stage, dressed as the user left it. Must be called on the FX thread. */
    public MainWindow(Stage stage, WindowServices services) {
        this.stage = stage;
        this.services = services;
        this.settings = services.settings().load();
        this.leaving = new Leaving(() -> root, this::texts, this::go, this::close);
    }

    /** Shows the first frame. */
    public void show() {
        Scene scene = new Scene(root,
                settings.width() == 0 ? WIDTH : settings.width(), settings.height() == 0 ? HEIGHT : settings.height());
        keys().on(scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setMaximized(settings.maximized());
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            leaving.leave(desk);
        });
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> broken(fault));
        build();
        stage.show();
    }

    /** The database is open. From any thread. */
    public void opened(Services open) {
        FxThread.now(() -> turnTo(new Content.Opened(open)));
    }

    /** The database could not be opened. From any thread. */
    public void failed(Problem problem) {
        FxThread.now(() -> turnTo(new Content.Failed(problem)));
    }

    /** Something happened that must not. From any thread. */
    public void broken(Throwable fault) {
        FxThread.now(() -> {
            Content before = content instanceof Content.Broken again ? again.before() : content;
            turnTo(new Content.Broken(BugReport.of(fault), before));
        });
    }

    private void turnTo(Content next) {
        content = next;
        build();
    }

    /** Puts the whole window together anew, in the language and look of the settings. */
    private void build() {
        leaveDesk();
        // A root whose layout failed halfway never lays itself out again: what stands in for it needs a root of its own.
        Scene scene = root.getScene();
        root = new BorderPane();
        root.getStyleClass().add("window");
        scene.setRoot(root);
        Texts texts = texts();
        Dialogs dialogs = services.dialogs().apply(stage, texts);
        stage.setTitle(texts.get("ui.window.title"));
        dress(texts);
        root.setBottom(keyLine);
        keyLine.show(texts.get("ui.keys.window"));
        Screens screens = new Screens(texts, dialogs);
        Node filling = switch (content) {
            case Content.Starting _ -> screens.starting();
            case Content.Failed failed -> screens.failed(failed, this::tryAgain);
            case Content.Broken broken -> screens.broken(broken, () -> turnTo(broken.before()));
            case Content.Opened opened -> open(opened.services(), dialogs, texts);
        };
        root.setCenter(filling);
        root.requestFocus();
        onDesk(OpenDesk::shown);
    }

    /** Theme and navigation: all that changes with the look. */
    private void dress(Texts texts) {
        Look look = Look.named(settings.look());
        Rail fresh = new Rail(texts, look, new Rail.Actions(
                this::go, this::bringIn, this::export, this::switchLook, this::switchLanguage),
                content instanceof Content.Opened);
        rail = fresh;
        root.setLeft(fresh);
        look.wear(root.getScene());
    }

    private Node open(Services open, Dialogs dialogs, Texts texts) {
        OpenDesk made = new OpenDesk(open, services.runner(), dialogs, texts, settings, this::moved);
        desk = made;
        return made.node();
    }

    private void moved() {
        OpenDesk open = desk;
        Rail navigation = rail;
        if (open != null && navigation != null) {
            keyLine.show(open.place().keyLine());
            navigation.mark(open.here(), open.canExport());
        }
    }

    private void leaveDesk() {
        OpenDesk open = desk;
        if (open != null) {
            SummaryViewModel left = open.figures();
            settings = settings.leftAt(left.year(), left.unit().isEmpty() ? null : left.unit());
            open.hidden();
            desk = null;
        }
    }

    private void tryAgain() {
        turnTo(new Content.Starting());
        services.tryAgain().run();
    }

    private void go(Stop stop) {
        onDesk(open -> open.go(stop));
    }

    private void bringIn() {
        onDesk(OpenDesk::bringIn);
    }

    private void export() {
        onDesk(OpenDesk::export);
    }

    private void onDesk(Consumer<OpenDesk> action) {
        OpenDesk open = desk;
        if (open != null) {
            action.accept(open);
        }
    }

    private void switchLook() {
        settings = settings.withLook(Look.named(settings.look()).other().word());
        services.settings().save(settings);
        dress(texts());
        moved();
    }

    /** Builds everything anew, so it waits while something is being written. */
    private void switchLanguage() {
        OpenDesk open = desk;
        if (open != null && open.isWorking()) {
            return;
        }
        if (leaving.isHeld(open)) {
            return;
        }
        Stop here = open == null ? null : open.here();
        settings = settings.withLanguage(isEnglish() ? "vi" : "en");
        services.settings().save(settings);
        build();
        if (here != null) {
            go(here);
        }
    }

    private boolean isEnglish() {
        return settings.language().equals("en");
    }

    private Texts texts() {
        return isEnglish() ? services.english().get() : services.vietnamese().get();
    }

    private void close() {
        leaveDesk();
        boolean maximized = stage.isMaximized();
        settings = maximized
                ? settings.sized(settings.width(), settings.height(), true)
                : settings.sized((int) root.getScene().getWidth(), (int) root.getScene().getHeight(), false);
        services.settings().save(settings);
        services.closed().run();
        stage.hide();
    }

    private Keys keys() {
        Keys keys = new Keys();
        for (Stop stop : Stop.values()) {
            keys.shortcut(stop.key(), () -> go(stop));
        }
        return keys.shortcut(KeyCode.O, () -> onDesk(OpenDesk::openFile))
                .shortcut(KeyCode.E, this::export)
                .shortcut(KeyCode.T, this::switchLook)
                .shortcut(KeyCode.L, this::switchLanguage)
                .shortcut(KeyCode.K, () -> onDesk(OpenDesk::search))
                .key(KeyCode.F5, () -> onDesk(OpenDesk::refresh))
                .key(KeyCode.ESCAPE, () -> onDesk(OpenDesk::escape))
                .alt(KeyCode.LEFT, () -> onDesk(open -> open.figures().stepYear(-1)))
                .alt(KeyCode.RIGHT, () -> onDesk(open -> open.figures().stepYear(1)))
                .alt(KeyCode.UP, () -> onDesk(open -> open.figures().goUp()));
    }
}
