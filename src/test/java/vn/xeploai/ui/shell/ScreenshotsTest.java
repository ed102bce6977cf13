package vn.xeploai.ui.shell;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.Meetings;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.PrintedFigures;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.ui.rating.RatingDesk;
import vn.xeploai.ui.rating.RatingErrands;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Photographs every state of the window for people to look at; the telling ones in the dark and on a large screen too. With
 * {@code -Dxeploai.pictures=all} each in both looks and both sizes, which takes long.
 */
class ScreenshotsTest {
    private static final boolean ALL = "all".equals(System.getProperty("xeploai.pictures"));
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
        OVERVIEW(new DirectTaskRunner(), 2025, "P", overview(_ -> {})),
        OVERVIEW_DISTRICT(new DirectTaskRunner(), 2021, "TT", home(DISTRICT)),
        OVERVIEW_NOT_OPEN(new DirectTaskRunner(), 2022, "TT", home(DISTRICT)),
        OVERVIEW_LONG_NAMES(new DirectTaskRunner(), 2021, "P", home(Invented.longNames())),
        OVERVIEW_500_CELLS(new DirectTaskRunner(), 2025, "P", window -> window.run(() -> window.window.opened(
                Desks.services(ward(OverviewShots.many(500)))))),
        OVERVIEW_EMPTY(new DirectTaskRunner(), 0, null, home(new MemoryDesk())),
        OVERVIEW_SETTINGS(new DirectTaskRunner(), 2025, "P", overview(press("go-settings"))),
        OVERVIEW_SETTINGS_WRONG(new DirectTaskRunner(), 2025, "P", overview(press("go-settings")).andThen(OverviewShots::wrong)),
        OVERVIEW_READINESS(new DirectTaskRunner(), 2025, "P", overview(press("go-readiness")).andThen(OverviewShots::unfold)),
        OVERVIEW_ENGLISH(new DirectTaskRunner(), 2025, "P", overview(press("language"))),
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
        INTAKE_MATCH(new DirectTaskRunner(), 2025, null, IntakeShots::match),
        INTAKE_WRONG(new DirectTaskRunner(), 2025, null, IntakeShots::wrong),
        INTAKE_ROWS(new DirectTaskRunner(), 2025, null, IntakeShots::rows),
        INTAKE_CHANGED(new DirectTaskRunner(), 2025, null, IntakeShots::changed),
        INTAKE_WRITTEN(new DirectTaskRunner(), 2025, null, IntakeShots::written),
        INTAKE_PAST(new DirectTaskRunner(), 2025, null, IntakeShots::past),
        INTAKE_IN_THE_WAY(new DirectTaskRunner(), 2025, null, IntakeShots::inTheWay),
        EXPORT_DONE(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(Shot::export)),
        RECONCILE_EMPTY(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(press("go-reconcile"))),
        RECONCILE(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(Shot::reconcile)),
        RECONCILE_FAULTS(new DirectTaskRunner(), 2021, "TT",
                open(DISTRICT).andThen(Shot::reconcile).andThen(press("reconcile-filter-2", "reconcile-copy")).andThen(Shot::type)),
        RECONCILE_GUESSED(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(Shot::reconcileWithoutHeader)),
        RECONCILE_REFUSED(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(window -> {
            window.dialogs.toRead = Path.of("Tong-hop-2025.docx");
            press("go-reconcile", "open-first").accept(window);
        })),
        RECONCILE_RUNNING(new HeldTaskRunner(), 2021, "TT", Shot::reconcileRunning),
        REPORTS(new DirectTaskRunner(), 2021, "TT.03", open(DISTRICT).andThen(FormShots::open)),
        REPORTS_DONE(new DirectTaskRunner(), 2021, "TT.03", open(DISTRICT).andThen(FormShots::done)),
        REPORTS_REFUSED(new DirectTaskRunner(), 2021, "TT", window -> FormShots.refused(window, DISTRICT)),
        REPORTS_RUNNING(new HeldTaskRunner(), 2021, "TT", Shot::reportRunning),
        REPORTS_LONG(new DirectTaskRunner(), 2021, "P", open(Invented.longNames()).andThen(FormShots::done)),
        PREVIEW(new DirectTaskRunner(), 2021, "TT.03", open(DISTRICT).andThen(FormShots::preview)),
        PREVIEW_WIDE(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(FormShots::previewWide)),
        LAYOUT(new DirectTaskRunner(), 2021, "TT.03", open(DISTRICT).andThen(FormShots::layout)),
        REPORTS_ENGLISH(new DirectTaskRunner(), 2021, "TT", open(DISTRICT).andThen(press("language")).andThen(FormShots::done)),
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
        RATING(new DirectTaskRunner(), 2025, "P", rating(ward(31, 12, 9), Shot::rated)),
        RATING_NOT_OPEN(new DirectTaskRunner(), 2024, "P", rating(ward(31, 12, 9), _ -> {})),
        RATING_OVER(new DirectTaskRunner(), 2025, "P", rating(ward(31, 12, 9), Shot::over)),
        RATING_FORBIDS(new DirectTaskRunner(), 2025, "P", rating(ward(31, 12, 9), Shot::forbidden)),
        RATING_MISSING_FACTS(new DirectTaskRunner(), 2025, "P", rating(ward(31, 12, 9), Shot::wrongFact)),
        RATING_DECISION(new DirectTaskRunner(), 2025, "P", rating(ward(31, 12, 9), Shot::decision)),
        RATING_500(new DirectTaskRunner(), 2025, "P", rating(ward(500), Shot::last)),
        RATING_LONG_NAMES(new DirectTaskRunner(), 2025, "P", rating(RatedWard.fill(new InMemoryDesk(), List.of(2025),
                "Chi bộ Trường phổ thông dân tộc nội trú trung học cơ sở và trung học phổ thông liên xã số ",
                "Công Tằng Tôn Nữ ", 31, 12, 9), Shot::forbidden)),
        RATING_NOBODY(new DirectTaskRunner(), 2025, "P", rating(ward(), _ -> {})),
        RATING_UNITS(new DirectTaskRunner(), 2025, "P", rating(ward(31, 12, 9), Shot::units)),
        RATING_PAST(new DirectTaskRunner(), 2021, "P", rating(ward(31, 12, 9), Shot::rated)),
        RATING_2010(new DirectTaskRunner(), 2010, "P", rating(ward(31, 12, 9), Shot::rated)),
        RATING_OPEN_YEAR(new DirectTaskRunner(), 2025, "P", rating(ward(31, 12, 9), press("open-other-year"))),
        RATING_ERROR(new DirectTaskRunner(), 2025, "P", Shot::failing),
        DECIDING_REFUSED(new DirectTaskRunner(), 2025, "P", rating(ward(31, 12, 9), DecidingShots::refused)),
        DECIDING_PERSON(new DirectTaskRunner(), 2025, "P", rating(ward(31, 12, 9), DecidingShots::person)),
        CLOSING(new DirectTaskRunner(), 2025, "P", rating(ward(31, 12, 9), DecidingShots::closing)),
        YEAR_LOCKED(new DirectTaskRunner(), 2021, "P", rating(ward(31, 12, 9), DecidingShots::locked)),
        RATING_BAD_SCORE(new DirectTaskRunner(), 2025, "P", rating(ward(31, 12, 9), Shot::badScore)),
        RATING_ENGLISH(new DirectTaskRunner(), 2025, "P",
                open(new MemoryDesk()).andThen(press("language")).andThen(rating(ward(31, 12, 9), Shot::forbidden))),
        MEMBERS(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(press("go-members"))),
        MEMBERS_EMPTY(new DirectTaskRunner(), 2025, null, open(new MemoryDesk()).andThen(press("go-members"))),
        UNITS(new DirectTaskRunner(), 2025, null, UnitShots::open),
        UNITS_LONG(new DirectTaskRunner(), 2025, null, UnitShots::many),
        UNITS_EMPTY(new DirectTaskRunner(), 2025, null, UnitShots::empty),
        UNITS_FAILED(new DirectTaskRunner(), 2025, null, UnitShots::failing),
        UNIT_ERRORS(new DirectTaskRunner(), 2025, null, UnitShots::errors),
        UNIT_CLOSING(new DirectTaskRunner(), 2025, null, UnitShots::closing),
        UNIT_MERGE(new DirectTaskRunner(), 2025, null, UnitShots::merge),
        UNIT_SPLIT(new DirectTaskRunner(), 2025, null, UnitShots::split),
        UNIT_HISTORY(new DirectTaskRunner(), 2025, null, UnitShots::history),
        UNITS_EARLIER(new DirectTaskRunner(), 2025, null, UnitShots::earlier),
        MEMBERS_FAILED(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::failing)),
        MEMBERS_LONG(new DirectTaskRunner(), 2025, null, open(Invented.longMembers()).andThen(MemberShots::open)),
        MEMBER_OPEN(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::open)),
        MEMBER_ERRORS(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::errors)),
        MEMBER_HISTORY(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::history)),
        MEMBER_CLASH(new DirectTaskRunner(), 2025, null, MemberShots::clash),
        MEMBERS_BULK(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::bulk)),
        MEMBERS_BIN(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::bin)),
        STATISTICS(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::statistics)),
        STATISTICS_CROSS(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::cross)),
        STATISTICS_BEHIND(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::behind)),
        STATISTICS_LONG(new DirectTaskRunner(), 2025, null, open(Invented.longMembers()).andThen(MemberShots::longCross)),
        STATISTICS_WRONG(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::wrongDay)),
        MEMBER_RECORDS(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::records)),
        MEMBER_POSITIONS(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::positions)),
        MEMBER_DATED(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::dated)),
        GUESTS(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::guests)),
        GUESTS_EMPTY(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(press("go-members", "members-page-4"))),
        BADGES(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::badges)),
        MEMBERS_EXPORT(new DirectTaskRunner(), 2025, null, open(Invented.members()).andThen(MemberShots::export)),
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
        MEETING_COMMITTEE_NOT_YET(new DirectTaskRunner(), 2025, "P.01", open(Meetings.held())
                .andThen(press("go-meeting")).andThen(Shot::firstBody)),
        MEETING_COMMITTEE(new DirectTaskRunner(), 2025, "P.01", open(Meetings.held())
                .andThen(press("go-meeting")).andThen(Shot::committee)),
        MEETING_COMMITTEE_LONG(new DirectTaskRunner(), 2021, "P.01", open(Invented.longNames())
                .andThen(press("go-meeting")).andThen(Shot::committee)),
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
            return home(desk).andThen(press("go-summary"));
        }

        private static Consumer<TestWindow> home(MemoryDesk desk) {
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
            FxRobot robot = OneRobot.hands();
            window.run(window.find("ballots", ListView.class)::requestFocus);
            robot.type(KeyCode.DOWN, 3).type(KeyCode.DIGIT2).type(KeyCode.ENTER).type(KeyCode.DIGIT2, KeyCode.DIGIT9);
            robot.type(KeyCode.DOWN).type(KeyCode.DIGIT3, KeyCode.DIGIT3).type(KeyCode.LEFT, 5).type(KeyCode.DIGIT4, KeyCode.DIGIT0);
        }

        private static void firstBody(TestWindow window) {
            window.run(() -> window.find("meeting-cells", ListView.class).getSelectionModel().selectFirst());
        }

        private static void committee(TestWindow window) {
            firstBody(window);
            press("meeting-open").andThen(page(1)).accept(window);
            FxRobot robot = OneRobot.hands();
            for (String typed : List.of("bi thu chi bo p.03", "bi thu chi bo p.01", "bi thu")) {
                // A page joins the window only once it is laid out.
                WaitForAsyncUtils.waitForFxEvents();
                window.run(window.find("attendance-add", TextField.class)::requestFocus);
                robot.write(typed);
                if (typed.endsWith("p.03") || typed.endsWith("p.01")) {
                    robot.type(KeyCode.ENTER);
                }
            }
        }

        private static void mark(TestWindow window) {
            FxRobot robot = OneRobot.hands();
            window.run(window.find("attendance", TableView.class)::requestFocus);
            robot.type(KeyCode.HOME).type(KeyCode.DOWN, 4).type(KeyCode.DIGIT3).type(KeyCode.DIGIT2);
            robot.write("nghi om");
        }

        private static void conflict(TestWindow window) {
            MemoryDesk desk = Meetings.held();
            meeting(desk, 1).accept(window);
            window.run(() -> Meetings.changedElsewhere(desk));
            FxRobot robot = OneRobot.hands();
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

        private static Consumer<TestWindow> overview(Consumer<TestWindow> then) {
            return window -> {
                window.run(() -> window.window.opened(Desks.services(OverviewShots.busy(ward(OverviewShots.SIZES)))));
                then.accept(window);
            };
        }

        private static InMemoryDesk ward(int... sizes) {
            return RatedWard.fill(new InMemoryDesk(), List.of(2025, 2021, 2010), sizes);
        }

        private static Consumer<TestWindow> rating(InMemoryDesk desk, Consumer<TestWindow> then) {
            return window -> {
                window.run(() -> window.window.opened(Desks.services(desk)));
                press("go-rating").accept(window);
                then.accept(window);
            };
        }

        private static void keys(TestWindow window, KeyCode... keys) {
            OneRobot.hands().type(keys);
            window.run(() -> {});
        }

        private static void shortcut(TestWindow window, KeyCode key) {
            OneRobot.hands().push(KeyCode.CONTROL, key);
            window.run(() -> {});
        }

        private static void rated(TestWindow window) {
            keys(window, KeyCode.HOME);
            window.dialogs.copied = """
                    92,5	1	2	1	1	1	1
                    81	2	2	2	2	2	2
                    65,25	3	3	3	3	3	3
                    40	4	4	4	4	4	4
                    88	2	2	2	2	1	1
                    90	1	1	1	1	1	1
                    """;
            shortcut(window, KeyCode.V);
            keys(window, KeyCode.END, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            shortcut(window, KeyCode.G);
            keys(window, KeyCode.DIGIT0);
        }

        private static void over(TestWindow window) {
            rated(window);
            keys(window, KeyCode.DIGIT1, KeyCode.DOWN, KeyCode.DIGIT1);
        }

        private static void last(TestWindow window) {
            shortcut(window, KeyCode.END);
            keys(window, KeyCode.DIGIT2);
        }

        private static void forbidden(TestWindow window) {
            rated(window);
            shortcut(window, KeyCode.HOME);
            keys(window, KeyCode.F1);
            type(window, "disciplines", window.call(() -> window.find("language", ButtonBase.class).getText()).equals("English")
                    ? "Khiển trách; 12/05/2025; 01/03/2025; có"
                    : "Reprimand; 12/05/2025; 01/03/2025; yes");
        }

        private static void wrongFact(TestWindow window) {
            rated(window);
            shortcut(window, KeyCode.HOME);
            keys(window, KeyCode.F1);
            type(window, "tasksDone", "mười hai");
            scroll(window, 0.25);
        }

        private static void decision(TestWindow window) {
            forbidden(window);
            press("decision-save").accept(window);
            scroll(window, 0.95);
        }

        private static void type(TestWindow window, String fact, String words) {
            window.run(() -> window.find("fact-" + fact, TextInputControl.class).setText(words));
            press("note-" + fact).accept(window);
        }

        private static void scroll(TestWindow window, double to) {
            window.run(() -> ((ScrollPane) window.stage.getScene().lookup(".ruling-scroll")).setVvalue(to));
        }

        private static void units(TestWindow window) {
            press("rating-mode-2").accept(window);
            window.run(() -> window.stage.getScene().lookup("#sheet").requestFocus());
            keys(window, KeyCode.DIGIT2, KeyCode.DOWN, KeyCode.DIGIT2, KeyCode.DOWN, KeyCode.DIGIT1);
        }

        private static void badScore(TestWindow window) {
            rated(window);
            shortcut(window, KeyCode.HOME);
            keys(window, KeyCode.HOME, KeyCode.DIGIT9, KeyCode.DIGIT2, KeyCode.DIGIT5, KeyCode.ENTER);
        }

        private static void failing(TestWindow window) {
            RatingErrands errands = new RatingErrands(ward(31, 12, 9), Invented.REGULATIONS, () -> 2026);
            RatingDesk refusing = (RatingDesk) Proxy.newProxyInstance(
                    RatingDesk.class.getClassLoader(), new Class<?>[] {RatingDesk.class}, (_, method, with) -> {
                        if (method.getName().equals("save")) {
                            throw new ProblemException(Problem.error(
                                    Desks.Code.DISK_FULL, "", Map.of("place", "D:\\Dang uy\\xep-loai")));
                        }
                        return method.invoke(errands, with);
                    });
            window.run(() -> window.window.opened(Desks.services(ward(31, 12, 9), refusing)));
            press("go-rating").accept(window);
            keys(window, KeyCode.DIGIT2, KeyCode.DOWN, KeyCode.DIGIT1);
        }

        private static void importRunning(TestWindow window) {
            open(DISTRICT).accept(window);
            HeldTaskRunner held = (HeldTaskRunner) IMPORT_RUNNING.runner;
            window.run(held::releaseAll);
            window.dialogs.toRead = Path.of("dang-vien-2021.xlsx");
            press("bring-in").accept(window);
            window.run(() -> held.show(0.42));
        }

        private static void reconcile(TestWindow window) {
            window.dialogs.copied = PrintedFigures.block();
            press("go-reconcile", "empty-paste").accept(window);
        }

        private static void reconcileWithoutHeader(TestWindow window) {
            window.dialogs.copied = "Đảng bộ xã Đồi Xanh\t29\tHTTNV trở lên\t27\t96,6\nĐảng bộ xã Đồi Xanh\t29\tHTNV\t1\t3,4";
            press("go-reconcile", "empty-paste").accept(window);
        }

        private static void reconcileRunning(TestWindow window) {
            open(DISTRICT).accept(window);
            window.run(((HeldTaskRunner) RECONCILE_RUNNING.runner)::releaseAll);
            reconcile(window);
        }

        private static void reportRunning(TestWindow window) {
            open(DISTRICT).accept(window);
            FormShots.running(window, (HeldTaskRunner) REPORTS_RUNNING.runner);
        }

        private static void type(TestWindow window) {
            window.run(() -> {
                window.find("typed-percent", TextField.class).setText("96,6");
                window.find("typed-count", TextField.class).setText("27");
                window.find("typed-whole", TextField.class).setText("29");
            });
        }

        private static void export(TestWindow window) {
            window.dialogs.toWrite = Path.of("Bao-cao", "Bao-cao-xep-loai-2021-TT.xlsx");
            press("export").accept(window);
        }
    }

    /** Seen in the dark and on a large screen as well. */
    private static boolean isTelling(Shot shot) {
        return ALL || switch (shot) {
            case OVERVIEW, OVERVIEW_SETTINGS, OVERVIEW_READINESS, OVERVIEW_500_CELLS, DISTRICT_2021, WARD, CELL, NAMES,
                    IMPORT_PROBLEMS, RECONCILE, REPORTS_DONE, RATING_FORBIDS, MEMBERS, MEMBER_ERRORS, MEMBERS_LONG,
                    MEETING_BALLOTS_WRONG, PREVIEW, LAYOUT, INTAKE_MATCH, INTAKE_WRONG, INTAKE_ROWS -> true;
            default -> false;
        };
    }

    /** Seen in the dark as well: empty, faulty, long, full. */
    private static boolean isSeenInTheDark(Shot shot) {
        return isTelling(shot) || switch (shot) {
            case EMPTY, MEMBERS_EMPTY, UNITS_EMPTY, MEETING_EMPTY, MEMBERS_FAILED, RATING_ERROR, BROKEN, LONG_NAMES,
                    RATING_LONG_NAMES, MEETING_LONG_NAMES, REPORTS_LONG, STATISTICS_LONG, RATING_500, UNITS_LONG,
                    MEMBER_CLASH, MEMBERS_BULK, DECIDING_REFUSED, CLOSING, YEAR_LOCKED, MEETING_COMMITTEE -> true;
            default -> false;
        };
    }

    @ParameterizedTest
    @EnumSource(Shot.class)
    void every_state_is_photographed(Shot shot) throws IOException {
        photograph(shot, 1366, 768, isSeenInTheDark(shot));
    }

    @ParameterizedTest
    @EnumSource(Shot.class)
    void telling_states_are_photographed_on_a_large_screen(Shot shot) throws IOException {
        if (isTelling(shot)) {
            photograph(shot, 1920, LARGE, true);
        }
    }

    private void photograph(Shot shot, int width, int height, boolean inTheDark) throws IOException {
        UserSettings settings = new UserSettings("light", "vi", shot.year, shot.unit, width, height, false);
        try (TestWindow window = new TestWindow(folder, shot.runner, settings)) {
            shot.way.accept(window);
            String name = shot.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + height;
            Path light = FOLDER.resolve(name + "-light.png");
            window.photograph(light);
            assertThat(Files.size(light)).isPositive();
            if (inTheDark) {
                Path dark = FOLDER.resolve(name + "-dark.png");
                window.run(window.find("theme", ButtonBase.class)::fire);
                window.photograph(dark);
                assertThat(Files.size(dark)).isPositive().isNotEqualTo(Files.size(light));
            }
        }
    }
}
