package vn.xeploai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.model.YearSetting;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.overview.UnitOption;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** The overview, its jumps and its pages, on a headless screen. */
class OverviewPlaceTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();
    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2025, 2021), OverviewShots.SIZES);

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_window_begins_here_and_every_line_opens_the_place_of_its_work() {
        open(2025);
        assertThat(text("overview-title")).isEqualTo("Tổng quan · Đảng bộ phường Sông Xanh");
        assertThat(window.find("tile-members-percent", ButtonBase.class).getText()).isEqualTo("90,8 %");
        assertThat(text("cells-progress")).isEqualTo("5/17 chi bộ đã xếp · 0 đã quyết định · 0 đã kết thúc");
        int jumps = 0;
        for (int i = 1; window.shows("todo-" + i); i++) {
            String words = window.find("todo-" + i, Node.class).getAccessibleText();
            window.run(window.find("todo-" + i, ButtonBase.class)::fire);
            assertThat(window.shows("rating") || window.shows("meeting") || window.shows("settings") || window.shows("readiness"))
                    .as(words).isTrue();
            if (words.startsWith("Trần xuất sắc")) {
                assertThat(text("sheet-title")).endsWith("tổ dân phố 5");
            }
            jumps++;
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            robot.push(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.shows("todos")).as(words).isTrue();
            window.run(() -> units().getItems().stream().filter(each -> each.code().equals("P")).findFirst()
                    .ifPresent(units()::setValue));
        }
        assertThat(jumps).isGreaterThan(8);
    }

    @Test
    void what_is_drawn_anew_gives_the_keyboard_back() {
        open(2025);
        focusOn("todo-3");
        robot.type(KeyCode.F5);
        assertThat(focused()).isEqualTo("todo-3");
        focusOn("go-settings");
        robot.type(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("go-back");
        window.run(() -> OverviewShots.combo(window, "setting-capRounding").setValue("HALF_UP"));
        focusOn("settings-save");
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("settings-save", ButtonBase.class).isDisabled()).isTrue();
        assertThat(focused()).isEqualTo("setting-capBase");
        robot.type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("todo-1");
    }

    @Test
    void levels_of_organizations_open_the_sheet_of_organizations_and_members_that_of_members() {
        open(2025);
        fire("trực thuộc chưa có mức");
        assertThat(window.find("rating-mode-2", ToggleButton.class).isSelected()).isTrue();
        assertThat(text("sheet-title")).endsWith("Đảng bộ phường Sông Xanh");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        fire("mức của đảng viên chưa quyết định");
        assertThat(window.find("rating-mode-1", ToggleButton.class).isSelected()).isTrue();
        assertThat(text("sheet-title")).endsWith("tổ dân phố 1");
    }

    @Test
    void the_line_of_keys_stands_inside_a_low_window_in_every_place() {
        open(2025);
        window.run(() -> {
            window.stage.setWidth(1366);
            window.stage.setHeight(700);
        });
        for (Stop stop : Stop.values()) {
            robot.push(KeyCode.CONTROL, stop.key());
            WaitForAsyncUtils.waitForFxEvents();
            for (String id : List.of("key-line", "language")) {
                Node node = window.find(id, Node.class);
                double bottom = window.call(() -> node.localToScene(node.getBoundsInLocal()).getMaxY());
                assertThat(bottom).as("%s in %s", id, stop).isLessThanOrEqualTo(window.stage.getScene().getHeight());
            }
        }
    }

    @Test
    void a_square_is_reached_with_the_arrows_and_leads_to_its_cell() {
        open(2025);
        FlowPane squares = window.find("cell-squares", FlowPane.class);
        window.run(squares.getChildren().getFirst()::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.LEFT).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("sheet-title")).isEqualTo("Xếp loại · Chi bộ tổ dân phố 2");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("overview-title")).contains("Chi bộ tổ dân phố 2");
    }

    @Test
    void a_figure_opens_the_names_behind_it_and_the_year_goes_along() {
        open(2025);
        window.run(window.find("tile-members-level-1", ButtonBase.class)::fire);
        assertThat(window.shows("names-list")).isTrue();
        assertThat(text("names-count")).startsWith("8");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("overview-state")).contains("Năm 2024");
        assertThat(window.shows("overview-open")).isTrue();
        window.run(window.find("overview-open-go", ButtonBase.class)::fire);
        assertThat(window.find("overview-open", Node.class).isVisible()).isFalse();
        assertThat(text("overview-state")).contains("chốt 31/12/2024");
    }

    @Test
    void settings_are_kept_from_the_page_and_the_cap_follows() {
        open(2025);
        window.run(window.find("go-settings", ButtonBase.class)::fire);
        assertThat(window.find("settings-save", ButtonBase.class).isDisabled()).isTrue();
        window.run(() -> OverviewShots.combo(window, "setting-capRounding").setValue("HALF_UP"));
        assertThat(window.find("setting-by-capRounding", TextField.class).getText()).isEqualTo("Ban Thường vụ Đảng ủy phường");
        window.run(() -> window.find("setting-capPercent", TextInputControl.class).setText("30"));
        window.run(window.find("settings-save", ButtonBase.class)::fire);
        assertThat(text("wrong-capPercent")).contains("25 %");
        window.run(() -> window.find("setting-capPercent", TextInputControl.class).setText("25"));
        window.run(window.find("settings-save", ButtonBase.class)::fire);
        assertThat(desk.<List<YearSetting>>look(records -> records.yearSettings().of(2025)))
                .extracting(YearSetting::key).contains("capRounding", "capPercent");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("cap-1", Node.class).getAccessibleText()).contains("25 %", "làm tròn");
    }

    @Test
    void a_name_behind_a_gap_opens_the_record() {
        open(2025);
        window.run(window.find("go-readiness", ButtonBase.class)::fire);
        OverviewShots.unfold(window);
        window.run(window.find("open-official-day-missing", ButtonBase.class)::fire);
        assertThat(window.shows("members")).isTrue();
    }

    @Test
    void an_empty_database_offers_one_obvious_thing() {
        window = new TestWindow(folder, new DirectTaskRunner(), new UserSettings("light", "vi", 0, null, 1366, 760, false));
        window.run(() -> window.window.opened(Desks.services(new MemoryDesk(), (_, _) -> Desks.clean(() -> {}))));
        assertThat(window.shows("overview-empty")).isTrue();
        assertThat(window.shows("empty-bring-in")).isTrue();
        window.run(window.find("empty-sample", ButtonBase.class)::fire);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("todos")).isTrue();
    }

    private void fire(String words) {
        for (int i = 1; window.shows("todo-" + i); i++) {
            if (window.find("todo-" + i, Node.class).getAccessibleText().contains(words)) {
                window.run(window.find("todo-" + i, ButtonBase.class)::fire);
                return;
            }
        }
        throw new AssertionError(words);
    }

    private void focusOn(String id) {
        window.run(window.find(id, Node.class)::requestFocus);
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.call(() -> String.valueOf(window.stage.getScene().getFocusOwner().getId()));
    }

    private void open(int year) {
        window = new TestWindow(folder, new DirectTaskRunner(), new UserSettings("light", "vi", year, "P", 1366, 760, false));
        window.run(() -> window.window.opened(Desks.services(OverviewShots.busy(desk))));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<UnitOption> units() {
        return window.find("overview-unit", ComboBox.class);
    }

    private String text(String id) {
        return window.call(() -> window.find(id, Label.class).getText());
    }
}
