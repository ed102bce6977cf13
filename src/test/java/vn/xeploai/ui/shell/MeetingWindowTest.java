package vn.xeploai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.kit.YearChoice;

import static org.assertj.core.api.Assertions.assertThat;

/** A session from opening to counted ballots, by keyboard alone. */
class MeetingWindowTest {
    private static final SessionKey KEY = new SessionKey(2025, "P.02");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final MemoryDesk desk = Invented.ward();

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @BeforeEach
    void show() {
        window = new TestWindow(
                folder, new DirectTaskRunner(), new UserSettings("light", "vi", 2025, "P.02", 1366, 768, false));
        window.run(() -> window.window.opened(Desks.services(desk, (_, _) -> Desks.clean(() -> {}))));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_session_is_held_without_touching_the_mouse() {
        push(KeyCode.DIGIT4);
        isFocused("meeting-cells");
        int chosen = window.find("meeting-cells", ListView.class).getSelectionModel().getSelectedIndex();
        type(KeyCode.ENTER);
        isFocused("meeting-open");
        type(KeyCode.ENTER);
        assertThat(desk.meetings.of(KEY)).isPresent();
        isFocused("meeting-day");
        robot.write("6/12/2025");
        type(KeyCode.TAB);
        robot.write("Nha van hoa");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.meetings.of(KEY).orElseThrow().head().place()).isEqualTo("Nha van hoa");
        assertThat(window.find("meeting-saved", Label.class).getText()).startsWith("Đã lưu ");

        push(KeyCode.PAGE_DOWN);
        isFocused("attendance");
        type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2);
        isFocused("attendance-reason");
        robot.write("om");
        type(KeyCode.ENTER);
        isFocused("attendance");
        for (int i = 0; i < 7; i++) {
            type(KeyCode.DIGIT1);
        }
        assertThat(desk.meetings.attendance(KEY)).extracting(Attendance::presence)
                .hasSize(10).containsOnlyOnce(Presence.EXCUSED).containsOnly(Presence.PRESENT, Presence.EXCUSED);
        assertThat(desk.meetings.attendance(KEY)).extracting(Attendance::reason).contains("om");

        push(KeyCode.PAGE_DOWN);
        push(KeyCode.PAGE_DOWN);
        push(KeyCode.PAGE_DOWN);
        isFocused("ballots");
        type(KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT8);
        assertThat(desk.meetings.ballots(KEY)).extracting(BallotResult::votes).containsExactly(List.of(1, 8, 0, 0));
        type(KeyCode.DOWN, KeyCode.DIGIT9);
        assertThat(desk.meetings.ballots(KEY)).hasSize(2);
        assertThat(window.find("ballots-state", Label.class).getText()).isEqualTo("2/10 dòng đã kiểm");

        type(KeyCode.ESCAPE);
        isFocused("meeting-cells");
        assertThat(window.find("meeting-cells", ListView.class).getSelectionModel().getSelectedIndex())
                .as("the cell stays chosen in the list though its line was replaced").isEqualTo(chosen);
        type(KeyCode.DOWN);
        assertThat(window.shows("meeting-not-yet")).isTrue();
        assertThat(window.find("meeting-cells", ListView.class).isFocused()).as("one may walk on").isTrue();
        push(KeyCode.DIGIT8);
        assertThat(window.shows("summary")).isTrue();
    }

    @Test
    void the_year_is_that_of_the_window_and_cells_are_found_from_the_keyboard() {
        push(KeyCode.DIGIT4);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        push(KeyCode.K);
        robot.write("to 12");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("meeting-cells", ListView.class).getItems().size()).isZero();
        type(KeyCode.ESCAPE);
        robot.write("pho 12");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("meeting-cells", ListView.class).getItems().size()).isEqualTo(1);
        assertThat(window.find("year", ComboBox.class).getValue()).isEqualTo(new YearChoice(2024, false));
        assertThat(window.find("meeting-not-yet", VBox.class).getChildren().get(2))
                .isInstanceOfSatisfying(Label.class, words -> assertThat(words.getText()).contains("2024"));
        push(KeyCode.F5);
        assertThat(window.shows("meeting")).isTrue();
    }

    @Test
    void a_committee_meets_and_its_list_is_named_without_touching_the_mouse() {
        SessionKey committee = new SessionKey(2025, "P", Body.COMMITTEE);
        push(KeyCode.DIGIT4);
        type(KeyCode.HOME, KeyCode.ENTER);
        isFocused("meeting-open");
        type(KeyCode.ENTER);
        assertThat(desk.meetings.of(committee)).isPresent();
        assertThat(window.find("session-title", Label.class).getText()).isEqualTo("Cấp ủy · Đảng bộ phường Hương Xuân");
        int proposed = desk.meetings.attendance(committee).size();

        push(KeyCode.PAGE_DOWN);
        isFocused("attendance");
        type(KeyCode.INSERT);
        isFocused("attendance-add");
        robot.write("bi thu chi bo p.12");
        type(KeyCode.ENTER);
        isFocused("attendance");
        assertThat(desk.meetings.attendance(committee)).hasSize(proposed + 1);
        type(KeyCode.INSERT);
        robot.write("bi thu chi bo");
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        isFocused("attendance");
        assertThat(desk.meetings.attendance(committee)).hasSize(proposed + 2);
        type(KeyCode.DIGIT1, KeyCode.DIGIT1);
        assertThat(desk.meetings.attendance(committee)).extracting(Attendance::presence)
                .filteredOn(Presence.PRESENT::equals).hasSize(2);
        type(KeyCode.DELETE);
        isFocused("attendance");
        assertThat(desk.meetings.attendance(committee)).hasSize(proposed + 1);

        type(KeyCode.ESCAPE);
        isFocused("meeting-cells");
        type(KeyCode.DOWN);
        assertThat(window.shows("meeting-not-yet")).as("the leadership collective").isTrue();
        assertThat(desk.meetings.ofYear(2025)).hasSize(1);
    }

    private void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void push(KeyCode key) {
        robot.push(KeyCode.CONTROL, key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void isFocused(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        Node focused = window.call(() -> window.stage.getScene().getFocusOwner());
        assertThat(focused == null ? "nothing" : focused.getId()).isEqualTo(id);
    }
}
