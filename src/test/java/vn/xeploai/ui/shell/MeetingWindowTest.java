package vn.xeploai.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import javafx.stage.Popup;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.kit.YearChoice;

import static org.assertj.core.api.Assertions.assertThat;

/** A session from opening to counted ballots, by keyboard alone. */
class MeetingWindowTest {
    private static final SessionKey KEY = new SessionKey(2025, "P.02");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();
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

    /** The line the keys mark, and no other, looks as chosen; one that only has the mouse above it does not count. */
    @Test
    void the_line_of_attendance_that_the_keys_mark_is_seen() {
        push(KeyCode.DIGIT4);
        type(KeyCode.ENTER, KeyCode.ENTER);
        push(KeyCode.PAGE_DOWN);
        isFocused("attendance");
        assertThat(litLines()).containsExactly(0);
        type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(litLines()).containsExactly(2);
    }

    /** Lines of attendance whose ground is another than that of most. */
    private List<Integer> litLines() {
        return window.call(() -> {
            List<TableRow<?>> lines = window.stage.getScene().lookup("#attendance").lookupAll(".table-row-cell").stream()
                    .<TableRow<?>>map(each -> (TableRow<?>) each)
                    .filter(each -> !each.isEmpty() && !each.isHover())
                    .toList();
            List<Paint> grounds = lines.stream().map(each -> each.getBackground().getFills().getLast().getFill()).toList();
            return lines.stream()
                    .filter(each -> Collections.frequency(grounds, each.getBackground().getFills().getLast().getFill()) == 1)
                    .map(TableRow::getIndex)
                    .sorted()
                    .toList();
        });
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
        type(KeyCode.HOME);
        write("9");
        type(KeyCode.PAGE_DOWN, KeyCode.END, KeyCode.PAGE_UP, KeyCode.DOWN, KeyCode.UP, KeyCode.HOME, KeyCode.DELETE);
        push(KeyCode.HOME);
        assertThat(pointed()).as("the first cell of the first row, the row empty again").containsExactly("");
        type(KeyCode.END);
        push(KeyCode.END);
        assertThat(window.find("ballots", ListView.class).getSelectionModel().getSelectedIndex()).isEqualTo(9);
        push(KeyCode.HOME);
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
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
    void chair_and_secretary_are_found_by_some_letters_without_accents() throws IOException {
        push(KeyCode.DIGIT4);
        type(KeyCode.ENTER, KeyCode.ENTER);
        isFocused("meeting-day");
        type(KeyCode.TAB, KeyCode.TAB);
        TextField chair = window.find("meeting-chair", TextField.class);
        assertThat(chair.getPromptText()).contains("không cần dấu");
        List<String> all = suggestions(() -> type(KeyCode.DOWN));
        assertThat(all).hasSize(10);
        String wanted = all.get(7);
        String letters = VietnameseOrder.folded(wanted);
        assertThat(suggestions(() -> write(letters.substring(0, letters.lastIndexOf(' ') + 2)))).contains(wanted).hasSizeLessThan(all.size());
        window.photograph(Path.of("target", "screenshots", "meeting-chair.png"));
        write(letters.substring(letters.lastIndexOf(' ') + 2));
        type(KeyCode.ENTER);
        assertThat(chair.getText()).isEqualTo(wanted);
        assertThat(desk.meetings.of(KEY).orElseThrow().head().chair()).isEqualTo(wanted);
        type(KeyCode.TAB);
        isFocused("meeting-secretary");
        write("Nguoi ngoai");
        type(KeyCode.TAB);
        assertThat(desk.meetings.of(KEY).orElseThrow().head().secretary()).as("somebody from outside").isEqualTo("Nguoi ngoai");
    }

    @Test
    void a_name_begun_is_finished_by_enter_or_tab_and_left_as_it_is_by_escape() {
        push(KeyCode.DIGIT4);
        type(KeyCode.ENTER, KeyCode.ENTER);
        type(KeyCode.TAB, KeyCode.TAB);
        isFocused("meeting-chair");
        List<String> all = suggestions(() -> type(KeyCode.DOWN));
        String letters = VietnameseOrder.folded(all.getFirst()).split(" ", 2)[0];
        List<String> likely = suggestions(() -> write(letters));
        assertThat(likely).hasSizeGreaterThan(1);
        assertThat(suggestions(() -> type(KeyCode.ENTER))).as("the list is gone").isEmpty();
        assertThat(head().chair()).isEqualTo(likely.getFirst());
        isFocused("meeting-chair");

        type(KeyCode.TAB);
        isFocused("meeting-secretary");
        write(letters);
        assertThat(suggestions(() -> type(KeyCode.TAB))).as("the list is gone").isEmpty();
        isFocused("meeting-invited");
        assertThat(head().secretary()).isEqualTo(likely.getFirst());

        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        isFocused("meeting-secretary");
        write(letters);
        assertThat(suggestions(() -> type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.TAB))).isEmpty();
        assertThat(head().secretary()).as("the second, which was marked").isEqualTo(likely.get(1));

        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        write(letters);
        assertThat(suggestions(() -> type(KeyCode.ESCAPE))).as("the list is gone").isEmpty();
        isFocused("meeting-secretary");
        type(KeyCode.ENTER, KeyCode.TAB);
        assertThat(head().secretary()).as("as typed").isEqualTo(letters);

        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        type(KeyCode.BACK_SPACE);
        assertThat(suggestions(() -> type(KeyCode.DOWN))).isNotEmpty();
        assertThat(suggestions(() -> type(KeyCode.TAB))).as("the list is gone").isEmpty();
        assertThat(head().secretary()).as("a list only looked at gives nothing").isNullOrEmpty();

        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        write(letters);
        assertThat(suggestions(() -> window.run(() -> window.find("meeting-place", TextField.class).requestFocus()))).isEmpty();
        assertThat(head().secretary()).as("left otherwise").isEqualTo(letters);
    }

    private SessionHead head() {
        return desk.meetings.of(KEY).orElseThrow().head();
    }

    /** What stands where the next digit goes. */
    private List<String> pointed() {
        return window.call(() -> window.find("ballots", ListView.class).lookupAll(".ballot-cell").stream()
                .filter(each -> each.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("pointed")))
                .map(each -> ((Label) each).getText()).toList());
    }

    /** What is suggested after that. */
    private List<String> suggestions(Runnable keys) {
        keys.run();
        WaitForAsyncUtils.waitForFxEvents();
        return window.call(() -> Window.getWindows().stream()
                .filter(each -> each instanceof Popup && each.isShowing())
                .flatMap(each -> each.getScene().getRoot().lookupAll(".suggestion").stream())
                .map(each -> ((Label) each).getText()).toList());
    }

    @Test
    void a_session_is_written_from_head_to_conclusion_by_keyboard_alone() {
        earlierLimitation();
        push(KeyCode.DIGIT4);
        type(KeyCode.ENTER, KeyCode.ENTER);
        isFocused("meeting-day");
        assertThat(window.find("meeting-earlier", VBox.class).getChildren()).as("what is still open stands at the start").hasSize(2);
        write("6/12/2025");
        type(KeyCode.TAB);
        write("Nha van hoa");
        type(KeyCode.TAB);
        isFocused("meeting-chair");
        write("Chu Tri");
        type(KeyCode.TAB);
        isFocused("meeting-secretary");
        write("Thu Ky");
        type(KeyCode.TAB);
        isFocused("meeting-invited");
        write("Cap tren");
        type(KeyCode.TAB);
        isFocused("meeting-quorum-1");
        SessionHead head = desk.meetings.of(KEY).orElseThrow().head();
        assertThat(head).isEqualTo(new SessionHead(LocalDate.of(2025, 12, 6), "Nha van hoa", "Chu Tri", "Thu Ky", "Cap tren"));

        push(KeyCode.PAGE_DOWN);
        isFocused("attendance");
        type(KeyCode.DIGIT2);
        write("om");
        type(KeyCode.ENTER);
        for (int i = 0; i < 9; i++) {
            type(KeyCode.DIGIT1);
        }
        assertThat(window.find("meeting-quorum", Label.class).getText()).startsWith("Có mặt 9/10").contains("đủ");

        push(KeyCode.PAGE_DOWN);
        isFocused("limitations");
        type(KeyCode.SPACE);
        assertThat(desk.meetings.limitations().on(KEY)).extracting(Limitation::closedIn).containsExactly(2025);
        assertThat(window.find("meeting-shortcoming", TextArea.class).isEditable()).as("words of last year stay").isFalse();
        type(KeyCode.INSERT);
        isFocused("meeting-shortcoming");
        write("Cham");
        type(KeyCode.TAB);
        write("Thieu nguoi");
        type(KeyCode.TAB);
        write("Phan cong");
        type(KeyCode.TAB);
        write("Chi uy");
        type(KeyCode.TAB);
        isFocused("meeting-deadline");
        write("30/6/2026");
        assertThat(desk.meetings.limitations().on(KEY)).filteredOn(each -> each.foundAt().equals(KEY)).singleElement()
                .extracting(Limitation::shortcoming, Limitation::cause, Limitation::remedy, Limitation::responsible,
                        Limitation::deadline)
                .containsExactly("Cham", "Thieu nguoi", "Phan cong", "Chi uy", LocalDate.of(2026, 6, 30));

        push(KeyCode.PAGE_DOWN);
        isFocused("remarks-people");
        write("Guong mau");
        isFocused("meeting-strengths");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        isFocused("remarks-people");
        type(KeyCode.DOWN, KeyCode.TAB);
        isFocused("meeting-strengths");
        write("Tot");
        push(KeyCode.DOWN);
        isFocused("meeting-strengths");
        write("Kha");
        assertThat(desk.meetings.remarks(KEY)).extracting(PersonRemarks::strengths).containsExactly("Guong mau", "Tot", "Kha");

        push(KeyCode.PAGE_DOWN);
        isFocused("ballots");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        isFocused("ballots-again");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        isFocused("ballot-practice-1");
        type(KeyCode.RIGHT);
        isFocused("ballot-practice-2");
        type(KeyCode.SPACE);
        isFocused("ballots");
        for (int i = 0; i < 10; i++) {
            type(KeyCode.DIGIT9, KeyCode.DOWN);
        }
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        isFocused("ballot-round-1");
        type(KeyCode.RIGHT, KeyCode.SPACE);
        isFocused("ballots");
        type(KeyCode.DIGIT8, KeyCode.ENTER, KeyCode.DIGIT1);
        assertThat(desk.meetings.ballots(KEY)).hasSize(11);

        push(KeyCode.PAGE_DOWN);
        isFocused("meeting-collective");
        write("Tap the");
        type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        isFocused("meeting-conclusion");
        write("Nhat tri");
        type(KeyCode.TAB);
        isFocused("minutes-complete");
        type(KeyCode.SPACE);
        assertThat(desk.meetings.of(KEY).orElseThrow().complete()).isTrue();
        isFocused("minutes-reopen");
        for (int i = 0; i < 5; i++) {
            push(KeyCode.PAGE_UP);
            assertThat(window.call(() -> window.find("meeting-session", VBox.class).lookupAll("*").contains(
                    window.stage.getScene().getFocusOwner()))).as("the keyboard stays in the locked session").isTrue();
        }
        for (int i = 0; i < 5; i++) {
            push(KeyCode.PAGE_DOWN);
        }
        isFocused("minutes-reopen");
        type(KeyCode.SPACE);
        assertThat(desk.meetings.of(KEY).orElseThrow().complete()).isFalse();
        isFocused("meeting-collective");
    }

    @Test
    void numbers_are_pasted_from_elsewhere_whole_or_not_at_all() {
        meetTogether();
        copied("９\n 9 \n\u00a0８\t1\n");
        assertThat(desk.meetings.ballots(KEY)).extracting(BallotResult::votes)
                .containsExactlyInAnyOrder(List.of(9, 0, 0, 0), List.of(9, 0, 0, 0), List.of(8, 1, 0, 0));
        for (String wrong : List.of("mot", "-3", "1,5", "123456", "1\t2\t3\t4\t5", "1\n".repeat(11), " \t ")) {
            copied(wrong);
            assertThat(window.find("ballots-state", Label.class).getText()).as(wrong).contains("Chưa đổi gì");
        }
        assertThat(desk.meetings.ballots(KEY)).hasSize(3);
        assertThat(desk.drafts.ballots(KEY)).isEmpty();
        type(KeyCode.MINUS, KeyCode.A, KeyCode.PERIOD);
        assertThat(desk.drafts.ballots(KEY)).as("no number").isEmpty();
        type(KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.DIGIT9);
        assertThat(desk.drafts.ballots(KEY)).singleElement()
                .satisfies(each -> assertThat(each.numbers().get(4)).hasValue(99_999));
        push(KeyCode.F5);
        assertThat(window.find("ballots-state", Label.class).getText()).contains("1 dòng chưa khớp");
    }

    private void meetTogether() {
        push(KeyCode.DIGIT4);
        type(KeyCode.ENTER, KeyCode.ENTER);
        push(KeyCode.PAGE_DOWN);
        type(KeyCode.DIGIT2);
        type(KeyCode.ENTER);
        for (int i = 0; i < 9; i++) {
            type(KeyCode.DIGIT1);
        }
        push(KeyCode.PAGE_DOWN);
        push(KeyCode.PAGE_DOWN);
        push(KeyCode.PAGE_DOWN);
        isFocused("ballots");
    }

    private void copied(String words) {
        window.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
        push(KeyCode.V);
    }

    private void earlierLimitation() {
        SessionKey before = KEY.in(2024);
        desk.meetings.put(List.of(ReviewSession.fresh(before)));
        desk.meetings.limitations().put(List.of(new Limitation(
                new UUID(8, 1), before, "Sinh hoạt chưa đều", null, null, "Chi ủy", LocalDate.of(2025, 6, 30), null)));
    }

    private void write(String words) {
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
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
