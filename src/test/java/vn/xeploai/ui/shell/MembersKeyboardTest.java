package vn.xeploai.ui.shell;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.model.Member;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.fake.OneRobot;

import static org.assertj.core.api.Assertions.assertThat;

/** The place Đảng viên without a mouse. */
class MembersKeyboardTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();
    private final MemoryDesk desk = Invented.members();
    private int keystrokes;

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @BeforeEach
    void show() {
        window = new TestWindow(folder, new DirectTaskRunner(), new UserSettings("light", "vi", 2025, null, 1366, 768, false));
        window.run(() -> window.window.opened(Desks.services(desk, (_, _) -> Desks.clean(() -> {}))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_member_is_found_three_fields_changed_saved_and_undone_in_under_twenty_keystrokes() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        type("dv00042");
        press(KeyCode.ENTER);
        Member before = find("DV00042");
        assertThat(text("member-title")).isEqualTo(before.person().fullName());

        press(KeyCode.ALT, KeyCode.DIGIT4);
        type("Bi thu");
        press(KeyCode.TAB);
        type("Nong dan");
        press(KeyCode.ALT, KeyCode.DIGIT3);
        press(KeyCode.TAB);
        type("03022019");
        assertThat(text("member-state")).isEqualTo("3 mục đã sửa, chưa lưu.");
        press(KeyCode.CONTROL, KeyCode.S);

        Member after = find("DV00042");
        assertThat(after.career().partyPosition()).isEqualTo("Bi thu");
        assertThat(after.career().occupation()).isEqualTo("Nong dan");
        assertThat(String.valueOf(after.membership().officialOn())).isEqualTo("2019-02-03");

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(find("DV00042")).isEqualTo(before);
        assertThat(keystrokes).isLessThan(20);
    }

    @Test
    void typed_words_are_undone_by_the_field_while_they_are_not_saved() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        type("dv00042");
        press(KeyCode.ENTER);
        press(KeyCode.ALT, KeyCode.DIGIT2);
        type("x");
        assertThat(text("member-state")).contains("1 mục");
        press(KeyCode.ESCAPE);
        assertThat(text("member-state")).isEqualTo("Chưa có gì thay đổi.");
        press(KeyCode.ESCAPE);
        assertThat(window.shows("member-panel")).isFalse();
        assertThat(focused().getId()).isEqualTo("members-table");
    }

    @Test
    void a_new_record_beside_an_open_one_begins_at_its_cell_and_scolds_nobody_before_a_word_is_typed() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        type("dv00042");
        press(KeyCode.ENTER);
        press(KeyCode.ALT, KeyCode.DIGIT4);
        press(KeyCode.CONTROL, KeyCode.N);
        assertThat(focused().getId()).isEqualTo("field-cell");
        assertThat(window.find("field-full-name-problem", Label.class).isVisible()).isFalse();
        press(KeyCode.ALT, KeyCode.DIGIT2);
        type("Lan");
        assertThat(text("field-birth-problem")).isEqualTo("Chưa nhập mục này.");
    }

    @Test
    void in_a_small_window_no_button_is_behind_the_open_record_and_no_day_is_shortened() {
        window.run(() -> {
            window.stage.setWidth(1024);
            window.stage.setHeight(600);
        });
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        type("dv00042");
        press(KeyCode.ENTER);
        double edge = window.call(() -> left("member-panel"));
        for (String id : new String[] {"members-add", "members-bulk", "members-undo", "members-bin"}) {
            double end = window.call(() -> left(id) + window.find(id, Node.class).getBoundsInParent().getWidth());
            assertThat(end).as(id).isBetween(100.0, edge);
        }
        TableView<?> table = window.find("members-table", TableView.class);
        assertThat(table.getVisibleLeafColumns()).extracting(each -> each.getId())
                .containsExactly("members-name", "members-birth", "members-cell");
        assertThat(table.getVisibleLeafColumns().get(1).getWidth()).isGreaterThanOrEqualTo(96);
        press(KeyCode.ESCAPE);
        assertThat(table.getVisibleLeafColumns()).hasSizeGreaterThan(5);
    }

    private double left(String id) {
        Node node = window.stage.getScene().getRoot().lookup("#" + id);
        return node.localToScene(node.getBoundsInLocal()).getMinX();
    }

    @Test
    void the_keyboard_stays_at_the_cell_when_the_day_of_a_transfer_is_kept_and_goes() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        type("dv00042");
        press(KeyCode.ENTER);
        press(KeyCode.ALT, KeyCode.DIGIT1);
        type("P.11");
        press(KeyCode.TAB);
        type("01/06/2026");
        assertThat(focused().getId()).isEqualTo("field-transfer-day");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(find("DV00042").membership().cellCode()).isEqualTo("P.11");
        assertThat(focused().getId()).isEqualTo("field-cell");
    }

    @Test
    void a_cell_is_chosen_from_the_suggestions() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        type("dv00042");
        press(KeyCode.ENTER);
        press(KeyCode.ALT, KeyCode.DIGIT1);
        type("pho 11");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(window.find("field-cell", TextField.class).getText()).isEqualTo("P.11");
        assertThat(text("member-state")).isEqualTo("1 mục đã sửa, chưa lưu.");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(find("DV00042").membership().cellCode()).isEqualTo("P.11");
    }

    @Test
    void a_member_is_transferred_on_a_day_told_of_and_taken_back() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        type("dv00042");
        press(KeyCode.ENTER);
        Member before = find("DV00042");
        assertThat(window.find("field-transfer-day", TextField.class).getParent().isVisible()).isFalse();
        press(KeyCode.ALT, KeyCode.DIGIT1);
        type("P.11");
        press(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("field-transfer-day");
        assertThat(window.find("field-transfer-day", TextField.class).getText()).isEqualTo("21/11/2026");
        press(KeyCode.CONTROL, KeyCode.A);
        type("01/01/1900");
        assertThat(text("field-transfer-day-problem")).startsWith("Ngày chuyển trước ngày vào Đảng.");
        assertThat(window.find("member-save", Node.class).isDisabled()).isTrue();
        press(KeyCode.CONTROL, KeyCode.A);
        type("01/06/2026");
        assertThat(text("field-transfer-day-problem")).startsWith("Để trống nếu chỉ sửa nhầm chi bộ");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(find("DV00042").membership().cellCode()).isEqualTo("P.11");
        assertThat(text("member-former-cells")).contains("(" + before.membership().cellCode() + ") đến trước 01/06/2026");
        press(KeyCode.ALT, KeyCode.H);
        ListView<?> history = window.find("member-history", ListView.class);
        assertThat(history.getItems()).hasSize(2);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(find("DV00042")).isEqualTo(before);
        assertThat(text("member-former-cells")).isEmpty();
    }

    @Test
    void a_faulty_field_says_so_and_keeps_the_record_from_being_saved() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        type("dv00042");
        press(KeyCode.ENTER);
        press(KeyCode.ALT, KeyCode.DIGIT3);
        type("31/02/2010");
        assertThat(text("field-admitted-on-problem")).isEqualTo("Không có ngày 31/02/2010.");
        assertThat(window.find("member-save", Node.class).isDisabled()).isTrue();
    }

    @Test
    void the_list_is_walked_with_arrows_and_records_follow() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        String first = text("member-title");
        press(KeyCode.CONTROL, KeyCode.DOWN);
        TableView<?> table = window.find("members-table", TableView.class);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(2);
        assertThat(text("member-title")).isNotEmpty();
        press(KeyCode.CONTROL, KeyCode.UP);
        assertThat(text("member-title")).isEqualTo(first);
        press(KeyCode.ESCAPE);
        press(KeyCode.DELETE);
        assertThat(desk.people).hasSize(499);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.people).hasSize(500);
    }

    private void press(KeyCode... keys) {
        keystrokes++;
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String words) {
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Member find(String code) {
        return desk.people.stream().filter(each -> code.equals(each.code())).findFirst().orElseThrow();
    }

    private String text(String id) {
        return window.find(id, Label.class).getText();
    }

    private Node focused() {
        return window.call(() -> window.stage.getScene().getFocusOwner());
    }
}
