package vn.xeploai.ui.shell;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.stage.Stage;

import vn.xeploai.settings.SettingsFile;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.TaskRunner;

/**
 * What the window needs before any database is open.
 *
 * @param vietnamese the texts in Vietnamese
 * @param english the texts in English
 * @param settings of the user
 * @param runner for work off the screen's thread
 * @param dialogs of the operating system, for that window in that language
 * @param tryAgain opens the database once more, after {@link MainWindow#failed}
 * @param closed told when the user closes the window
 */
public record WindowServices(
        Supplier<Texts> vietnamese,
        Supplier<Texts> english,
        SettingsFile settings,
        TaskRunner runner,
        BiFunction<Stage, Texts, Dialogs> dialogs,
        Runnable tryAgain,
        Runnable closed) {}
