package vn.xeploai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.settings.UserSettings;
import vn.xeploai.text.Numbers;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.intake.IntakeDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** The main paths, with mouse and keys, on a headless screen. */
class MainWindowTest {
    private static final MemoryDesk DISTRICT = Invented.district();
    private static final UserSettings SETTINGS = new UserSettings("light", "vi", 2021, "TT", 1100, 760, false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @BeforeEach
    void show() {
        window = new TestWindow(folder, new DirectTaskRunner(), SETTINGS);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_window_stands_before_the_database_is_open() {
        assertThat(window.shows("starting")).isTrue();
        assertThat(window.shows("bring-in")).isFalse();
        open();
        assertThat(window.shows("starting")).isFalse();
        assertThat(text("unit-title")).isEqualTo("Đảng bộ huyện Suối Ngọc");
    }

    @Test
    void a_unit_is_chosen_in_the_tree_with_the_arrows() {
        open();
        clickOn("#unit-tree");
        robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(text("unit-title")).isEqualTo("Đảng bộ Xã Đồi Xanh");
        robot.type(KeyCode.RIGHT).type(KeyCode.DOWN);
        assertThat(text("unit-title")).isEqualTo("Chi bộ khu dân cư 1");
        assertThat(window.shows("cell-members")).isTrue();
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(text("unit-title")).isEqualTo("Đảng bộ Xã Đồi Xanh");
    }

    @Test
    void the_year_is_switched_with_buttons_list_and_keys() {
        open();
        clickOn("#year-earlier");
        assertThat(year()).isEqualTo("2020");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(year()).isEqualTo("2021");
        window.run(() -> window.stage.getScene().lookup("#year").requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(year()).isEqualTo("2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card-members-percent", "card-members-part", "card-members-whole", "card-members-level-1",
        "card-members-level-4", "card-members-pending", "card-members-reason-1", "card-cells-level-2", "card-grassroots-total"})
    void a_click_on_a_figure_lists_exactly_the_names_behind_it(String id) {
        open();
        clickOn("#" + id);
        int names = window.find("names-list", ListView.class).getItems().size();
        String shown = text("names-count");
        assertThat(shown).startsWith(Numbers.count(names));
        if (!id.endsWith("percent")) {
            String figure = window.find(id, ButtonBase.class).getText();
            assertThat(figure).isEqualTo(Numbers.count(names));
        }
        robot.type(KeyCode.ESCAPE);
        assertThat(window.shows("names-list")).isFalse();
    }

    @Test
    void enter_on_a_figure_opens_its_names_and_the_list_can_be_filtered() {
        open();
        window.run(() -> window.stage.getScene().lookup("#card-members-whole").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(window.shows("names-list")).isTrue();
        window.run(() -> window.find("names-filter", TextField.class).setText("nguyen van"));
        assertThat(text("names-count")).contains("/");
        clickOn("#names-copy");
        assertThat(window.dialogs.copied).contains("Nguyễn Văn");
        assertThat(window.shows("names-notice")).isTrue();
    }

    @Test
    void letters_typed_in_the_list_filter_it_and_escape_leads_back_to_the_figure() {
        open();
        clickOn("#card-members-level-2");
        robot.write("nguyen");
        assertThat(window.find("names-filter", TextField.class).getText()).isEqualTo("nguyen");
        assertThat(text("names-count")).contains("/");
        robot.type(KeyCode.ESCAPE);
        assertThat(window.shows("names-list")).isFalse();
        assertThat(window.find("card-members-level-2", Node.class).isFocused()).isTrue();
    }

    @Test
    void escape_ends_a_search_that_is_still_on_while_the_keyboard_is_in_the_tree() {
        open();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("bai dau");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ESCAPE);
        assertThat(window.find("unit-search", TextField.class).getText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 1366, 1920})
    void nothing_in_a_card_reaches_beyond_its_edge(int width) {
        open();
        window.run(() -> window.stage.setWidth(width));
        for (String card : List.of("card-grassroots", "card-cells", "card-members")) {
            Node edge = window.find(card, Node.class);
            double right = window.call(() -> edge.localToScene(edge.getBoundsInLocal()).getMaxX());
            for (Node piece : window.call(() -> edge.lookupAll(".card-piece"))) {
                double reaches = window.call(() -> piece.localToScene(piece.getLayoutBounds()).getMaxX());
                assertThat(reaches).as(card + " at " + width).isLessThanOrEqualTo(right);
            }
        }
    }

    @Test
    void enter_in_the_table_opens_the_names_of_a_cell_and_the_unit_of_a_name() {
        open();
        TableView<?> table = window.find("children", TableView.class);
        focus(table, 4);
        robot.type(KeyCode.ENTER);
        assertThat(text("names-where")).startsWith("Đảng bộ Xã Đồi Xanh");
        robot.type(KeyCode.ESCAPE);
        focus(table, 0);
        robot.type(KeyCode.ENTER);
        assertThat(text("unit-title")).isEqualTo("Đảng bộ Xã Đồi Xanh");
    }

    @Test
    void a_unit_is_found_from_the_keyboard_without_accents() {
        open();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("bai dau");
        robot.type(KeyCode.ENTER);
        assertThat(text("unit-title")).isEqualTo("Đảng bộ Xã Bãi Dâu");
        assertThat(window.find("unit-search", TextField.class).getText()).isEmpty();
        assertThat(window.find("unit-tree", TreeView.class).isFocused()).isTrue();
    }

    @Test
    void theme_and_language_are_switched_and_kept() {
        open();
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(window.settings.load().look()).isEqualTo("dark");
        assertThat(window.settings.load().language()).isEqualTo("en");
        assertThat(window.find("bring-in", ButtonBase.class).getText()).isEqualTo("Import");
        assertThat(text("unit-title")).endsWith("Đảng bộ huyện Suối Ngọc");
        assertThat(year()).isEqualTo("2021");
        clickOn("#language");
        assertThat(window.find("bring-in", ButtonBase.class).getText()).isEqualTo("Nhập tệp");
    }

    @Test
    void a_workbook_is_checked_then_written_then_shown() {
        MemoryDesk desk = new MemoryDesk();
        open(desk, (_, _) -> Desks.clean(() -> {
            desk.units.addAll(Invented.twoRoots().units);
            desk.years.addAll(Invented.twoRoots().years);
        }));
        assertThat(window.shows("empty")).isTrue();
        clickOn("#empty-bring-in");
        assertThat(window.shows("intake-idle")).as("the user gave up choosing").isTrue();
        window.dialogs.toRead = Path.of("members.xlsx");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(window.find("intake-filter-2", javafx.scene.control.ToggleButton.class).getText()).isEqualTo("Mới 2");
        assertThat(desk.units).isEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(window.shows("intake-done")).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(text("unit-title")).isEqualTo("Tất cả đơn vị");
    }

    @Test
    void problems_of_a_workbook_are_listed_and_leave_the_place_with_escape() {
        open(DISTRICT, (_, _) -> Desks.faulty(Desks.Code.BAD_DATE, Desks.Code.TWICE, Desks.Code.BAD_LEVEL));
        window.dialogs.toRead = Path.of("members.xlsx");
        clickOn("#bring-in");
        assertThat(window.find("intake-problems", TableView.class).getItems().size()).isEqualTo(3);
        assertThat(window.shows("intake-faulty")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.shows("summary")).isTrue();
        assertThat(window.shows("intake-problems")).isFalse();
    }

    @Test
    void the_sample_fills_an_empty_database() {
        open(new MemoryDesk(), (_, _) -> Desks.clean(() -> {}));
        assertThat(window.find("export", Node.class).isVisible()).as("nothing to report yet").isFalse();
        clickOn("#empty-sample");
        clickOn("#intake-next");
        assertThat(text("unit-title")).as("where there is most to see").isEqualTo("Đảng bộ phường A");
        assertThat(year()).isEqualTo("2024");
        assertThat(window.find("export", Node.class).isVisible()).isTrue();
    }

    @Test
    void a_report_says_where_it_is_and_opens_its_folder() {
        open();
        window.dialogs.toWrite = Path.of("reports", "2021.xlsx");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        clickOn("#export-notice-action");
        assertThat(window.dialogs.folderShownOf).isEqualTo(Path.of("reports", "2021.xlsx"));
    }

    @Test
    void a_locked_database_is_told_in_the_window_and_tried_again() {
        window.window.failed(Desks.Code.LOCKED.error());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("failed")).isTrue();
        clickOn("#copy-details");
        assertThat(window.dialogs.copied).contains("ST-01");
        clickOn("#try-again");
        assertThat(window.triedAgain).isEqualTo(1);
        assertThat(window.shows("starting")).isTrue();
        open();
        assertThat(window.shows("unit-title")).isTrue();
    }

    @Test
    void a_fault_has_one_screen_with_a_code_and_a_way_back() {
        open();
        window.run(() -> window.window.broken(new IllegalStateException("Nguyễn Văn Bình")));
        assertThat(window.shows("broken")).isTrue();
        clickOn("#copy-details");
        assertThat(window.dialogs.copied).contains("IllegalStateException").doesNotContain("Bình");
        clickOn("#bug-back");
        assertThat(text("overview-title")).endsWith("Đảng bộ huyện Suối Ngọc");
    }

    /** The toolkit never lays a parent out again whose layout failed; the screen that tells it must not stand inside. */
    @Test
    void a_fault_while_laying_out_is_told_on_a_screen_that_is_laid_out() {
        open();
        window.run(() -> ((BorderPane) window.stage.getScene().getRoot()).setTop(new Region() {
            @Override
            protected void layoutChildren() {
                throw new IllegalStateException("laid out wrongly");
            }
        }));
        clickOn("#bug-back");
        assertThat(text("overview-title")).endsWith("Đảng bộ huyện Suối Ngọc");
    }

    @Test
    void closing_remembers_where_the_user_was() {
        open();
        clickOn("#year-earlier");
        window.run(() -> Objects.requireNonNull(window.stage.getOnCloseRequest()).handle(
                new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(window.closed).isEqualTo(1);
        UserSettings left = window.settings.load();
        assertThat(left.year()).isEqualTo(2020);
        assertThat(left.unit()).isEqualTo("TT");
        assertThat(left.width()).isEqualTo(1100);
    }

    /** Clicks as soon as the screen has been laid out; a busy machine may take its time. */
    private void clickOn(String id) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> robot.lookup(id).match(NodeQueryUtils.isVisible()).tryQuery().isPresent());
        } catch (TimeoutException never) {
            throw new AssertionError("not on the screen: " + id, never);
        }
        robot.clickOn(id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open() {
        open(DISTRICT, (_, _) -> Desks.clean(() -> {}));
    }

    private void open(MemoryDesk desk, IntakeDesk intake) {
        window.run(() -> window.window.opened(Desks.services(desk, intake)));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private <R> void focus(TableView<R> table, int column) {
        window.run(() -> {
            table.requestFocus();
            table.getFocusModel().focus(1, table.getVisibleLeafColumn(column));
        });
    }

    private String text(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return window.find(id, Label.class).getText();
    }

    private String year() {
        WaitForAsyncUtils.waitForFxEvents();
        ComboBox<?> years = window.find("year", ComboBox.class);
        return window.call(() -> years.getButtonCell().getText());
    }
}
