package vn.xeploai.ui.shell;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.PrintedFigures;

import static org.assertj.core.api.Assertions.assertThat;

/** The place where printed figures are checked, by keys alone. */
class ReconcilePlaceTest {
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
        window.run(() -> window.window.opened(Desks.services(Invented.district(), (_, _) -> Desks.clean(() -> {}))));
        push(KeyCode.CONTROL, KeyCode.D);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_table_is_pasted_looked_through_copied_and_left_by_keys() {
        assertThat(window.shows("reconcile-empty")).isTrue();
        window.dialogs.copied = PrintedFigures.block();
        push(KeyCode.CONTROL, KeyCode.V);
        TableView<?> table = window.find("findings", TableView.class);
        assertThat(table.isFocused()).isTrue();
        int all = table.getItems().size();
        assertThat(all).isGreaterThan(60);
        robot.type(KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.C);
        assertThat(window.dialogs.copied.lines()).hasSize(2);
        assertThat(window.shows("reconcile-notice")).isTrue();
        window.run(window.find("reconcile-filter-2", ButtonBase.class)::fire);
        assertThat(table.getItems().size()).isPositive().isLessThan(all);
        push(KeyCode.ESCAPE);
        assertThat(window.shows("summary")).isTrue();
        push(KeyCode.CONTROL, KeyCode.D);
        assertThat(window.find("findings", TableView.class).getItems().size()).as("still there").isPositive();
    }

    @Test
    void the_keyboard_reaches_the_typed_check_and_is_answered_at_every_key() {
        TextField percent = window.find("typed-percent", TextField.class);
        window.run(percent::requestFocus);
        robot.write("96,6");
        robot.type(KeyCode.TAB);
        robot.write("27");
        robot.type(KeyCode.TAB);
        robot.write("29");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("typed-answer", Node.class).getAccessibleText())
                .isEqualTo("sai. 27/29 = 93,1 %; với 29 thì 96,6 % chỉ có thể là 28.");
        window.dialogs.copied = PrintedFigures.block();
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(window.shows("reconcile-empty")).as("a text field pastes for itself").isTrue();
        push(KeyCode.ESCAPE);
        assertThat(window.shows("summary")).isTrue();
        push(KeyCode.CONTROL, KeyCode.D);
        assertThat(window.find("typed-whole", TextField.class).getText()).startsWith("29");
    }

    @Test
    void ctrl_o_and_ctrl_e_belong_to_the_place() {
        window.dialogs.toRead = Path.of("Tong-hop.docx");
        push(KeyCode.CONTROL, KeyCode.O);
        assertThat(window.shows("reconcile-refused")).isTrue();
        assertThat(window.shows("intake")).isFalse();
        window.dialogs.copied = "A\t29\tHTTNV\t27\t96,6";
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(window.shows("reconcile-remark-1")).isTrue();
        window.dialogs.toWrite = Path.of("doi-chieu.xlsx");
        push(KeyCode.CONTROL, KeyCode.E);
        assertThat(window.find("reconcile-notice", Node.class).getAccessibleText()).contains("doi-chieu.xlsx");
        assertThat(window.shows("summary")).isFalse();
    }

    @Test
    void the_rail_says_where_the_user_is() {
        assertThat(window.find("go-reconcile", ButtonBase.class).getPseudoClassStates()).anyMatch(state -> state.getPseudoClassName().equals("here"));
        assertThat(window.find("bring-in", ButtonBase.class).getPseudoClassStates()).noneMatch(state -> state.getPseudoClassName().equals("here"));
        assertThat(window.call(() -> window.stage.getScene().lookup("#reconcile .place-title"))).isInstanceOfSatisfying(
                Label.class, title -> assertThat(title.getText()).isEqualTo("Đối chiếu số liệu"));
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
