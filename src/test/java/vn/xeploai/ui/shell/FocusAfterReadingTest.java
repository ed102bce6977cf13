package vn.xeploai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.kit.TaskRunner;
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
        try (TestWindow window = opened(folder, runner)) {
            window.run(runner::releaseAll);
            OneRobot.hands().push(KeyCode.CONTROL, stop.key());
            window.run(runner::releaseAll);
            assertThat(inThePlace(window)).as("keyboard at %s: %s", stop, owner(window)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_first_search_from_a_place_without_one_gets_the_letters_typed(boolean held, @TempDir Path folder) {
        TaskRunner hands = held ? runner : new DirectTaskRunner();
        try (TestWindow window = opened(folder, hands)) {
            window.run(runner::releaseAll);
            for (int time = 1; time <= 2; time++) {
                OneRobot.hands().push(KeyCode.CONTROL, Stop.REPORTS.key());
                window.run(runner::releaseAll);
                OneRobot.hands().push(KeyCode.CONTROL, KeyCode.K);
                window.run(runner::releaseAll);
                OneRobot.hands().write("pho", 0);
                TextField search = window.find("unit-search", TextField.class);
                assertThat(search.getText()).as("time %d, keyboard at %s", time, owner(window)).isEqualTo("pho");
                window.run(search::clear);
            }
        }
    }

    @Test
    void a_search_asked_for_before_the_figures_are_read_has_the_keyboard_once_they_are(@TempDir Path folder) {
        try (TestWindow window = opened(folder, runner)) {
            OneRobot.hands().push(KeyCode.CONTROL, Stop.SUMMARY.key());
            OneRobot.hands().push(KeyCode.CONTROL, KeyCode.K);
            assertThat(window.shows("unit-search")).as("not read yet").isFalse();
            window.run(runner::releaseAll);
            OneRobot.hands().write("pho", 0);
            assertThat(window.find("unit-search", TextField.class).getText()).isEqualTo("pho");
        }
    }

    private static TestWindow opened(Path folder, TaskRunner runner) {
        TestWindow window = new TestWindow(folder, runner, new UserSettings("light", "vi", 2025, "P", 1366, 768, false));
        window.run(() -> window.window.opened(Desks.services(RatedWard.fill(new InMemoryDesk(), List.of(2025), 12, 5))));
        return window;
    }

    private static boolean inThePlace(TestWindow window) {
        Node place = window.call(() -> ((BorderPane) window.stage.getScene().getRoot()).getCenter());
        return Stream.iterate(owner(window), Objects::nonNull, Node::getParent).anyMatch(place::equals);
    }

    private static Node owner(TestWindow window) {
        return window.call(() -> window.stage.getScene().getFocusOwner());
    }
}
