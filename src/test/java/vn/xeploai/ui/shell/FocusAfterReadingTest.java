package vn.xeploai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The keyboard while the database is being read, as on every real desk: a place reached by its key has it as soon as there is
 * something to type on, so that nobody's first words press a button of the rail.
 */
class FocusAfterReadingTest {
    private final HeldTaskRunner runner = new HeldTaskRunner();

    @ParameterizedTest
    @EnumSource(Stop.class)
    void a_place_reached_for_the_first_time_has_the_keyboard_once_it_is_read(Stop stop, @TempDir Path folder) {
        UserSettings settings = new UserSettings("light", "vi", 2025, "P", 1366, 768, false);
        try (TestWindow window = new TestWindow(folder, runner, settings)) {
            window.run(() -> window.window.opened(Desks.services(RatedWard.fill(new InMemoryDesk(), List.of(2025), 12, 5))));
            window.run(runner::releaseAll);
            OneRobot.hands().push(KeyCode.CONTROL, stop.key());
            window.run(runner::releaseAll);
            assertThat(inThePlace(window)).as("keyboard at %s: %s", stop, owner(window)).isTrue();
        }
    }

    private static boolean inThePlace(TestWindow window) {
        Node place = window.call(() -> ((BorderPane) window.stage.getScene().getRoot()).getCenter());
        return Stream.iterate(owner(window), Objects::nonNull, Node::getParent).anyMatch(place::equals);
    }

    private static Node owner(TestWindow window) {
        return window.call(() -> window.stage.getScene().getFocusOwner());
    }
}
