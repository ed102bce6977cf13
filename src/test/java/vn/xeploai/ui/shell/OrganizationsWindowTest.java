package vn.xeploai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.organizing.UnitLine;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** The place Tổ chức by keyboard alone, and by dragging. */
class OrganizationsWindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();
    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2025), 4, 3, 0);

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @BeforeEach
    void show() {
        window = new TestWindow(folder, new DirectTaskRunner(), new UserSettings("light", "vi", 2025, null, 1366, 768, false));
        window.run(() -> window.window.opened(Desks.services(desk)));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_cell_is_found_renamed_undone_and_done_again_without_a_mouse() {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("dan pho 2", 0);
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo("P.02");
        press(KeyCode.F2);
        assertThat(focused()).isEqualTo("act-name");
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("Chi bo Hoa Binh", 0);
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(unit("P.02").name()).isEqualTo("Chi bo Hoa Binh");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(unit("P.02").name()).isEqualTo("Chi bộ tổ dân phố 2");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(unit("P.02").name()).isEqualTo("Chi bo Hoa Binh");
        press(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(window.find("organization-history", Node.class).isVisible()).isTrue();
    }

    @Test
    void a_cell_is_added_and_another_closed_into_it_without_a_mouse() {
        press(KeyCode.INSERT);
        robot.write("P.09", 0);
        press(KeyCode.TAB);
        robot.write("Chi bo 9", 0);
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(unit("P.09").superiorCode()).isEqualTo("P");
        press(KeyCode.ESCAPE);
        choose("P.01");
        press(KeyCode.DELETE);
        assertThat(window.find("organization-warning", Label.class).getText()).contains("4 đảng viên");
        assertThat(window.find("act-members-to-problem", Label.class).getText()).contains("còn 4 đảng viên");
        assertThat(window.find("organization-save", Node.class).isDisabled()).isTrue();
        robot.write("P.02", 0);
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(unit("P.01").existence().until()).isNotNull();
        assertThat(desk.<Long>look(records -> records.members().all().stream()
                .filter(each -> each.membership().cellCode().equals("P.02")).count())).isEqualTo(7);
    }

    @Test
    void cutting_and_pasting_asks_for_day_and_document_before_it_moves() {
        addSectional();
        choose("P.01");
        press(KeyCode.CONTROL, KeyCode.X);
        choose("P.B");
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(window.find("act-superior", TextField.class).getText()).isEqualTo("P.B");
        assertThat(unit("P.01").superiorCode()).isEqualTo("P");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(unit("P.01").superiorCode()).isEqualTo("P.B");
    }

    @Test
    void dragging_a_cell_onto_a_committee_prepares_the_same_move() {
        addSectional();
        robot.moveTo(row("P.01")).moveBy(2, 1).press(MouseButton.PRIMARY);
        robot.moveBy(4, 3).moveTo(row("P.B")).moveBy(3, 2);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("organization-title", Label.class).getText()).isEqualTo("Chi bộ tổ dân phố 1");
        assertThat(window.find("act-superior", TextField.class).getText()).isEqualTo("P.B");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(unit("P.01").superiorCode()).isEqualTo("P.B");
    }

    @Test
    void an_earlier_tree_is_looked_at_and_not_changed() {
        window.run(() -> window.find("organizations-day", TextField.class).setText("2024"));
        assertThat(window.shows("organizations-past")).isTrue();
        window.run(() -> window.find("organizations-table", Node.class).requestFocus());
        press(KeyCode.DELETE);
        assertThat(window.shows("organizations-notice")).isTrue();
        assertThat(window.shows("organization-panel")).isFalse();
        window.run(() -> window.find("organizations-day", TextField.class).setText("31/02/2024"));
        assertThat(window.find("organizations-day-problem", Label.class).getText()).isNotEmpty();
    }

    private void addSectional() {
        desk.change(records -> {
            records.organizations().insert(List.of(new Organization(
                    "P.B", "P", "Đảng bộ bộ phận B", OrganizationLevel.SECTIONAL_COMMITTEE, null,
                    DateSpan.ALWAYS)));
            return true;
        });
        press(KeyCode.F5);
    }

    private Organization unit(String code) {
        return desk.<List<Organization>>look(records -> records.organizations().all()).stream()
                .filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TreeTableView<UnitLine> table() {
        return window.find("organizations-table", TreeTableView.class);
    }

    private void choose(String code) {
        window.run(() -> {
            TreeTableView<UnitLine> table = table();
            for (int i = 0; i < table.getExpandedItemCount(); i++) {
                if (table.getTreeItem(i).getValue().unit().code().equals(code)) {
                    table.getSelectionModel().clearAndSelect(i);
                }
            }
            table.requestFocus();
        });
        assertThat(chosen()).isEqualTo(code);
    }

    private String chosen() {
        return table().getSelectionModel().getSelectedItem().getValue().unit().code();
    }

    private Bounds row(String code) {
        return window.call(() -> {
            Node found = table().lookupAll(".tree-table-row-cell").stream()
                    .filter(each -> each instanceof TreeTableRow<?> row && row.isVisible() && row.getIndex() >= 0
                            && Objects.equals(table().getTreeItem(row.getIndex()), row.getTreeItem()) && row.getItem() instanceof UnitLine line
                            && line.unit().code().equals(code))
                    .findFirst()
                    .orElseThrow();
            return found.localToScreen(found.getBoundsInLocal());
        });
    }

    private String focused() {
        return String.valueOf(window.call(() -> window.stage.getScene().getFocusOwner().getId()));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
