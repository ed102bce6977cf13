package vn.xeploai.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.Meetings;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.kit.TaskRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Photographs every state of the window, light and dark, for people to look at. */
class ScreenshotsTest {
    private static final Path FOLDER = Path.of("target", "screenshots");
    /** 1080 less title bar and task bar; the headless screen cannot draw below 1000. */
    private static final int LARGE = 990;
    private static final MemoryDesk DISTRICT = Invented.district();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** A state of the window. */
    @SuppressWarnings("ImmutableEnumChecker")
    enum Shot {
        STARTING(new DirectTaskRunner(), 2021, null, _ -> {}),
        EMPTY(new DirectTaskRunner(), 0, null, open(new MemoryDesk())),
        DISTRICT_2021(new DirectTaskRunner(), 2021, "TT", open(DISTRICT)),
        DISTRICT_TOTAL(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(press("denominator-2", "table-subject-2"))),
        WARD(new DirectTaskRunner(), 2021, "TT.03", open(DISTRICT)),
        CELL(new DirectTaskRunner(), 2021, "TT.03.05", open(DISTRICT)),
        NO_DATA(new DirectTaskRunner(), 2022, "TT", open(DISTRICT)),
        BREAK_2018(new DirectTaskRunner(), 2018, "TT", open(DISTRICT)),
        OLD_LEVELS_2013(new DirectTaskRunner(), 2013, "TT.01", open(DISTRICT)),
        NAMES(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(press("card-members-level-3"))),
        NAMES_UNITS(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(press("card-cells-level-1"))),
        IMPORT_RUNNING(new HeldTaskRunner(), 2021, "TT", Shot::importRunning),
        IMPORT_PROBLEMS(new DirectTaskRunner(), 2021, "TT", bringIn(true)),
        IMPORT_READY(new DirectTaskRunner(), 2021, "TT", bringIn(false)),
        IMPORT_DONE(new DirectTaskRunner(), 2021, "TT", bringIn(false).andThen(press("intake-next"))),
        EXPORT_DONE(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(Shot::export)),
        LOCKED(new DirectTaskRunner(), 2021, "TT", window -> window.window.failed(Desks.Code.LOCKED.error())),
        REFUSED(new DirectTaskRunner(), 2021, "TT", window -> {
            window.window.opened(Desks.services(DISTRICT, (_, _) -> {
                throw new ProblemException(Desks.Code.LOCKED.error());
            }));
            window.dialogs.toRead = Path.of("dang-vien.xlsx");
            press("bring-in").accept(window);
        }),
        BROKEN(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(
                window -> window.run(() -> window.window.broken(new IllegalStateException("never shown"))))),
        LONG_NAMES(new DirectTaskRunner(), 2021, "P", open(Invented.longNames())),
        LONG_NAMES_LIST(new DirectTaskRunner(), 2021, "P", open(Invented.longNames()).andThen(press("card-cells-total"))),
        TWO_ROOTS(new DirectTaskRunner(), 2024, null, open(Invented.twoRoots())),
        MEETING_EMPTY(new DirectTaskRunner(), 0, null, open(new MemoryDesk()).andThen(press("go-meeting"))),
        MEETING_NOT_YET(new DirectTaskRunner(), 2025, "P.02", open(Meetings.held()).andThen(press("go-meeting"))),
        MEETING_HEAD(new DirectTaskRunner(), 2025, "P.01", meeting(Meetings.held(), 0)),
        MEETING_ATTENDANCE(new DirectTaskRunner(), 2025, "P.01", meeting(Meetings.held(), 1).andThen(Shot::mark)),
        MEETING_LIMITATIONS(new DirectTaskRunner(), 2025, "P.01", meeting(Meetings.held(), 2)),
        MEETING_REMARKS(new DirectTaskRunner(), 2025, "P.01", meeting(Meetings.held(), 3)),
        MEETING_BALLOTS(new DirectTaskRunner(), 2025, "P.01", meeting(Meetings.held(), 4)),
        MEETING_BALLOTS_WRONG(new DirectTaskRunner(), 2025, "P.01", meeting(Meetings.held(), 4).andThen(Shot::typeWrongBallots)),
        MEETING_MINUTES(new DirectTaskRunner(), 2025, "P.01", meeting(Meetings.held(), 5).andThen(press("minutes-complete"))),
        MEETING_LONG_NAMES(new DirectTaskRunner(), 2021, "P.01", open(Invented.longNames())
                .andThen(press("go-meeting", "meeting-open")).andThen(page(1))),
        MEETING_CONFLICT(new DirectTaskRunner(), 2025, "P.01", Shot::conflict),
        MEETING_ENGLISH(new DirectTaskRunner(), 2025, "P.01", open(Meetings.held())
                .andThen(press("language", "go-meeting")).andThen(page(4))),
        ENGLISH(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(press("language")));

        private final TaskRunner runner;
        private final int year;
        private final @Nullable String unit;
        private final Consumer<TestWindow> way;

        Shot(TaskRunner runner, int year, @Nullable String unit, Consumer<TestWindow> way) {
            this.runner = runner;
            this.year = year;
            this.unit = unit;
            this.way = way;
        }

        private static Consumer<TestWindow> open(MemoryDesk desk) {
            return window -> window.run(() -> window.window.opened(Desks.services(desk, (_, _) -> Desks.clean(() -> {}))));
        }

        private static Consumer<TestWindow> press(String... ids) {
            return window -> {
                for (String id : ids) {
                    window.run(window.find(id, ButtonBase.class)::fire);
                }
            };
        }

        private static Consumer<TestWindow> meeting(MemoryDesk desk, int page) {
            return open(desk).andThen(press("go-meeting")).andThen(page(page));
        }

        private static Consumer<TestWindow> page(int index) {
            return window -> window.run(() ->
                    window.find("meeting-pages", TabPane.class).getSelectionModel().select(index));
        }

        private static void typeWrongBallots(TestWindow window) {
            FxRobot robot = new FxRobot();
            window.run(window.find("ballots", ListView.class)::requestFocus);
            robot.type(KeyCode.DOWN, 3).type(KeyCode.DIGIT2).type(KeyCode.ENTER).type(KeyCode.DIGIT2, KeyCode.DIGIT9);
            robot.type(KeyCode.DOWN).type(KeyCode.DIGIT3, KeyCode.DIGIT3).type(KeyCode.LEFT, 5).type(KeyCode.DIGIT4, KeyCode.DIGIT0);
        }

        private static void mark(TestWindow window) {
            FxRobot robot = new FxRobot();
            window.run(window.find("attendance", TableView.class)::requestFocus);
            robot.type(KeyCode.HOME).type(KeyCode.DOWN, 4).type(KeyCode.DIGIT3).type(KeyCode.DIGIT2);
            robot.write("nghi om");
        }

        private static void conflict(TestWindow window) {
            MemoryDesk desk = Meetings.held();
            meeting(desk, 1).accept(window);
            window.run(() -> Meetings.changedElsewhere(desk));
            FxRobot robot = new FxRobot();
            window.run(window.find("attendance", TableView.class)::requestFocus);
            robot.type(KeyCode.HOME).type(KeyCode.DIGIT3);
        }

        private static Consumer<TestWindow> bringIn(boolean faulty) {
            return window -> {
                window.window.opened(Desks.services(DISTRICT, (_, _) -> faulty
                        ? Desks.faulty(Desks.Code.BAD_DATE, Desks.Code.UNKNOWN_CELL, Desks.Code.TWICE, Desks.Code.BAD_LEVEL)
                        : Desks.clean(() -> {})));
                window.dialogs.toRead = Path.of("dang-vien-2021.xlsx");
                press("bring-in").accept(window);
            };
        }

        private static void importRunning(TestWindow window) {
            open(DISTRICT).accept(window);
            HeldTaskRunner held = (HeldTaskRunner) IMPORT_RUNNING.runner;
            window.run(held::releaseAll);
            window.dialogs.toRead = Path.of("dang-vien-2021.xlsx");
            press("bring-in").accept(window);
            window.run(() -> held.show(0.42));
        }

        private static void export(TestWindow window) {
            window.dialogs.toWrite = Path.of("Bao-cao", "Bao-cao-xep-loai-2021-TT.xlsx");
            press("export").accept(window);
        }
    }

    @ParameterizedTest
    @EnumSource(Shot.class)
    void every_state_is_photographed_light_and_dark(Shot shot) throws IOException {
        photograph(shot, 1366, 768);
    }

    @ParameterizedTest
    @EnumSource(value = Shot.class, names = {"DISTRICT_2021", "WARD", "CELL", "NAMES", "IMPORT_PROBLEMS"})
    void some_states_are_photographed_on_a_large_screen(Shot shot) throws IOException {
        photograph(shot, 1920, LARGE);
    }

    private void photograph(Shot shot, int width, int height) throws IOException {
        UserSettings settings = new UserSettings("light", "vi", shot.year, shot.unit, width, height, false);
        try (TestWindow window = new TestWindow(folder, shot.runner, settings)) {
            shot.way.accept(window);
            String name = shot.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + height;
            Path light = FOLDER.resolve(name + "-light.png");
            Path dark = FOLDER.resolve(name + "-dark.png");
            window.photograph(light);
            window.run(window.find("theme", ButtonBase.class)::fire);
            window.photograph(dark);
            assertThat(Files.size(light)).isPositive().isNotEqualTo(Files.size(dark));
        }
    }
}
