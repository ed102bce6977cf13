package vn.xeploai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** Wherever the keyboard is, one sees it: every place by its keys, and the first steps of Tab in it. */
class FocusVisibleTest {
    private static final int TABS = 5;
    private static final int AROUND = 4;

    private final FxRobot robot = OneRobot.hands();

    @Test
    void every_place_takes_the_keyboard_and_every_step_of_tab_is_seen(@TempDir Path folder) {
        try (TestWindow window = window(folder, "light")) {
            window.run(() -> window.window.opened(Desks.services(RatedWard.fill(new InMemoryDesk(), List.of(2025), 12, 5))));
            for (Stop stop : Stop.values()) {
                press(KeyCode.CONTROL, stop.key());
                walk(window, stop.name());
            }
        }
    }

    @Test
    void the_pages_and_panels_of_the_members_take_the_keyboard_and_show_it_in_the_dark_too(@TempDir Path folder) {
        try (TestWindow window = window(folder, "dark")) {
            window.run(() -> window.window.opened(Desks.services(Invented.members(), (_, _) -> Desks.clean(() -> {}))));
            press(KeyCode.CONTROL, KeyCode.DIGIT3);
            for (KeyCode page : List.of(KeyCode.T, KeyCode.U, KeyCode.G, KeyCode.L)) {
                press(KeyCode.ALT, page);
                walk(window, "page " + page);
            }
            press(KeyCode.CONTROL, KeyCode.K);
            press(KeyCode.ENTER);
            walk(window, "record");
            for (KeyCode group : List.of(KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.H)) {
                press(KeyCode.ALT, group);
                walk(window, "record " + group);
            }
        }
    }

    private void walk(TestWindow window, String where) {
        Node before = owner(window, where);
        WritableImage earlier = picture(window);
        for (int i = 0; i < TABS; i++) {
            press(KeyCode.TAB);
            Node now = owner(window, where + " tab " + i);
            WritableImage later = picture(window);
            if (!now.equals(before)) {
                assertThat(differ(window, earlier, later, now))
                        .as("keyboard seen at %s, tab %s, on %s", where, i, now)
                        .isTrue();
            }
            before = now;
            earlier = later;
        }
    }

    private static Node owner(TestWindow window, String where) {
        Node owner = window.call(() -> window.stage.getScene().getFocusOwner());
        assertThat(owner).as("keyboard at %s", where).isNotNull();
        Bounds bounds = owner.localToScene(owner.getBoundsInLocal());
        assertThat(bounds.getWidth() > 0 && bounds.getHeight() > 0).as("size of what has the keyboard at %s: %s", where, owner).isTrue();
        return owner;
    }

    private static WritableImage picture(TestWindow window) {
        return window.call(() -> window.stage.getScene().snapshot(null));
    }

    /** Whether anything around the node looks other than before it had the keyboard. */
    private static boolean differ(TestWindow window, WritableImage before, WritableImage after, Node node) {
        Bounds bounds = window.call(() -> node.localToScene(node.getBoundsInLocal()));
        PixelReader one = before.getPixelReader();
        PixelReader other = after.getPixelReader();
        int right = (int) Math.min(after.getWidth(), bounds.getMaxX() + AROUND);
        int bottom = (int) Math.min(after.getHeight(), bounds.getMaxY() + AROUND);
        for (int x = (int) Math.max(0, bounds.getMinX() - AROUND); x < right; x++) {
            for (int y = (int) Math.max(0, bounds.getMinY() - AROUND); y < bottom; y++) {
                if (one.getArgb(x, y) != other.getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static TestWindow window(Path folder, String look) {
        TestWindow window = new TestWindow(
                folder, new DirectTaskRunner(), new UserSettings(look, "vi", 2025, null, 1366, 768, false));
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
