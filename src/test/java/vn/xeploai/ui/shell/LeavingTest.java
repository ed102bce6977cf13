package vn.xeploai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing typed is lost when the window closes. */
class LeavingTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();
    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2025), 12);

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @BeforeEach
    void show() {
        window = new TestWindow(folder, new DirectTaskRunner(), new UserSettings("light", "vi", 2025, "P", 1366, 728, false));
        window.run(() -> window.window.opened(Desks.services(desk)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void with_nothing_typed_the_window_closes_at_once() {
        leave();
        assertThat(window.closed).isEqualTo(1);
        assertThat(window.stage.isShowing()).isFalse();
    }

    @Test
    void a_score_still_being_typed_is_kept_on_the_way_out() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.HOME).type(KeyCode.DIGIT8, KeyCode.DIGIT1);
        assertThat(RatedWard.rows(desk, 2025)).isEmpty();
        leave();
        assertThat(window.closed).isEqualTo(1);
        assertThat(RatedWard.rows(desk, 2025).getFirst().proposals().score()).hasToString("81");
    }

    @Test
    void a_member_record_that_is_not_saved_holds_the_window_and_names_the_way_out() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        window.run(() -> window.find("field-full-name", TextInputControl.class).setText("Nguoi moi"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        WaitForAsyncUtils.waitForFxEvents();
        leave();
        assertThat(window.closed).isZero();
        assertThat(window.stage.isShowing()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("leaving")).as("another language would lose it as well").isTrue();
        fire("Quay lại lưu");
        assertThat(window.shows("leaving")).isFalse();
        assertThat(window.shows("member-panel")).isTrue();
        assertThat(window.<Boolean>call(() -> window.stage.getScene().getRoot().lookupAll(".text-input").stream()
                .anyMatch(each -> each instanceof TextInputControl input && "Nguoi moi".equals(input.getText())))).isTrue();
        leave();
        fire("Đóng, bỏ phần chưa lưu");
        assertThat(window.closed).isEqualTo(1);
    }

    private void leave() {
        window.run(() -> Event.fireEvent(window.stage, new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String words) {
        Node bar = window.find("leaving", Node.class);
        window.run(() -> bar.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(each -> Objects.equals(each.getText(), words))
                .findFirst().orElseThrow().fire());
    }
}
