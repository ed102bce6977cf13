package vn.xeploai.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.model.Level;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.rating.GridRow;
import vn.xeploai.work.deciding.ListOverrides;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** Deciding, closing and locking in the window. */
class DecidingWindowTest {
    private static final UserSettings SETTINGS = new UserSettings("light", "vi", 2025, "P", 1366, 760, false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();
    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2025), 4, 3);

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @BeforeEach
    void show() {
        window = new TestWindow(folder, new DirectTaskRunner(), SETTINGS);
        window.run(() -> window.window.opened(Desks.services(desk)));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.run(() -> {});
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_sheet_is_decided_by_keyboard_and_its_levels_can_no_longer_be_typed_over() {
        assertThat(text("sheet-chip")).isEqualTo("đang xếp");
        DecidingShots.goodForAll(window);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focusedSoon("deciding-authority")).isEqualTo("deciding-authority");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.run(() -> {});
        assertThat(said("deciding-notice")).contains("cơ quan quyết định");
        double before = top("deciding-number");
        DecidingShots.type(window, "deciding-day", "31/02/2025");
        assertThat(window.shows("deciding-notice")).as("typing goes on from there").isFalse();
        assertThat(top("deciding-number")).as("nothing moves").isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.run(() -> {});
        assertThat(said("deciding-notice")).contains("31/02/2025");
        DecidingShots.decide(window);
        assertThat(text("sheet-chip")).isEqualTo("đã quyết định");
        assertThat(rows()).allSatisfy(row -> assertThat(row.decision().number()).isEqualTo("45-QĐ/ĐU"));
        window.run(sheet()::requestFocus);
        DecidingShots.keys(window, KeyCode.DIGIT1);
        assertThat(said("rating-notice")).contains("đã có quyết định");
        assertThat(rows()).allSatisfy(row -> assertThat(row.outcome()).isEqualTo(new Outcome.Rated("HTTNV", false)));
    }

    @Test
    void the_document_survives_a_change_of_language_and_of_place_and_is_there_again_after_a_restart() {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        DecidingShots.type(window, "deciding-number", "45-QĐ");
        DecidingShots.type(window, "deciding-day", "20/1");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        window.run(() -> {});
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.run(() -> {});
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.run(() -> {});
        assertThat(typed("deciding-number")).isEqualTo("45-QĐ");
        assertThat(typed("deciding-day")).isEqualTo("20/1");
        DecidingShots.goodForAll(window);
        DecidingShots.decide(window);
        window.run(() -> window.window.opened(Desks.services(desk)));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.run(() -> {});
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.run(() -> {});
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.run(() -> {});
        assertThat(typed("deciding-authority")).isEqualTo("Ban Thường vụ Đảng ủy phường Sông Xanh");
        assertThat(typed("deciding-number")).isEqualTo("45-QĐ/ĐU");
        assertThat(typed("deciding-day")).isEqualTo("20/12/2025");
    }

    private String typed(String id) {
        return window.call(() -> window.find(id, TextField.class).getText());
    }

    @Test
    void beside_a_panel_no_tool_of_the_sheet_and_no_link_of_a_notice_is_cut_off() throws IOException {
        DecidingShots.refused(window);
        for (double width : List.of(1366.0, 1024.0)) {
            window.run(() -> window.stage.setWidth(width));
            double edge = left("deciding");
            for (String id : List.of("rating-mode", "rating-rest", "rating-why", "rating-decide")) {
                assertThat(right(id)).as(id).isLessThanOrEqualTo(edge);
                assertThat(window.call(() -> window.find(id, Region.class).getWidth())).as(id)
                        .isGreaterThanOrEqualTo(window.call(() -> window.find(id, Region.class).prefWidth(-1)) - 1);
            }
            assertThat(bottom("rating-decide")).isLessThanOrEqualTo(top("sheet"));
        }
        window.run(() -> window.stage.setHeight(600));
        window.run(() -> {});
        assertThat(right("sheet-title")).isLessThanOrEqualTo(left("deciding"));
        assertThat(window.call(() -> { Label title = window.find("sheet-title", Label.class); return title.getWidth() - title.prefWidth(-1); })).as("all of the name").isGreaterThanOrEqualTo(-1);
        TableView<?> sheet = sheet();
        assertThat(window.call(() -> sheet.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum()))
                .isLessThanOrEqualTo(sheet.getWidth());
        assertThat(text("sheet-giving-way")).contains("Đoàn thể");
        window.run(sheet::requestFocus);
        DecidingShots.keys(window, KeyCode.HOME, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(text("sheet-giving-way")).as("the keyboard is there").doesNotContain("Đoàn thể");
        window.photograph(Path.of("target", "screenshots", "rating-1024x600-panel.png"));
        DecidingShots.press(window, "deciding-go");
        window.photograph(Path.of("target", "screenshots", "rating-1024x600-notice.png"));
        double inside = right("deciding-notice");
        assertThat(right("deciding-notice-action")).isLessThanOrEqualTo(inside);
        assertThat(bottom("deciding-notice-action")).isLessThanOrEqualTo(bottom("deciding-notice"));
    }

    private double left(String id) {
        return window.call(() -> bounds(id).getMinX());
    }

    private double right(String id) {
        return window.call(() -> bounds(id).getMaxX());
    }

    private double top(String id) {
        return window.call(() -> bounds(id).getMinY());
    }

    private double bottom(String id) {
        return window.call(() -> bounds(id).getMaxY());
    }

    private Bounds bounds(String id) {
        Node node = window.stage.getScene().getRoot().lookup("#" + id);
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void a_disciplined_member_is_refused_by_name_and_article_until_an_override_is_recorded() {
        UUID who = id(0);
        DecidingShots.refused(window);
        assertThat(said("deciding-notice")).contains("1 đối tượng");
        assertThat(window.call(() -> window.find("deciding-refused", VBox.class).lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText()).toList()).toString()).contains("Đ11.4").contains("366-QĐ/TW");
        assertThat(rows()).allSatisfy(row -> assertThat(row.decision().isTaken()).isFalse());
        DecidingShots.press(window, "deciding-notice-action");
        assertThat(rows().stream().filter(row -> row.decision().isTaken())).hasSize(3);
        window.run(sheet()::requestFocus);
        focus(who);
        assertThat(text("deciding-forbidden")).contains("Đ11.4");
        DecidingShots.press(window, "deciding-override");
        assertThat(said("deciding-notice")).contains("lý do");
        focus(id(1));
        assertThat(window.shows("deciding-notice")).as("it was about somebody else").isFalse();
        focus(who);
        DecidingShots.type(window, "deciding-reason", "đã tự giác khắc phục hậu quả");
        DecidingShots.press(window, "deciding-override");
        assertThat(text("deciding-forbidden")).contains("Đã có quyết định khác cho mức HTTNV");
        DecidingShots.press(window, "deciding-go");
        assertThat(rows()).allSatisfy(row -> assertThat(row.decision().isTaken()).isTrue());
        assertThat(new ListOverrides(desk, Invented.REGULATIONS).list(2025, "P")).hasSize(1);
        focus(who);
        assertThat(history()).contains("Quyết định khác với quy định").contains("M-04");
    }

    @Test
    void a_record_is_held_rated_again_and_cancelled_with_its_history() {
        DecidingShots.goodForAll(window);
        DecidingShots.press(window, "rating-decide");
        DecidingShots.type(window, "deciding-reason", "có đơn tố cáo");
        DecidingShots.press(window, "deciding-hold");
        assertThat(row(0).outcome()).isEqualTo(
                new Outcome.NotRated(NotRatedReason.AWAITING_VERIFICATION, "có đơn tố cáo"));
        DecidingShots.decide(window);
        assertThat(rows().stream().filter(each -> each.decision().isTaken())).hasSize(3);
        assertThat(text("sheet-chip")).as("one waits").isEqualTo("đã quyết định 3/4");
        window.run(sheet()::requestFocus);
        DecidingShots.keys(window, KeyCode.DOWN);
        UUID second = id(1);
        level("HTNV");
        DecidingShots.type(window, "deciding-reason", "phát hiện chậm tiến độ");
        DecidingShots.press(window, "deciding-again");
        focus(second);
        assertThat(row(1).outcome()).isEqualTo(new Outcome.Rated("HTNV", false));
        assertThat(history()).contains("Đánh giá lại: HTTNV → HTNV").contains("phát hiện chậm tiến độ");
        DecidingShots.type(window, "deciding-reason", "nhầm người");
        DecidingShots.press(window, "deciding-cancel");
        assertThat(row(1).outcome()).isEqualTo(new Outcome.Undecided());
        robot.type(KeyCode.ESCAPE);
        window.run(() -> {});
        assertThat(window.shows("deciding")).isFalse();
    }

    @Test
    void a_year_is_closed_in_order_locked_read_only_and_shows_its_rulings_as_they_were() {
        DecidingShots.goodForAll(window);
        DecidingShots.decide(window);
        DecidingShots.press(window, "end-year");
        assertThat(text("closing-state")).contains("đang kiểm điểm").contains("0/3");
        DecidingShots.press(window, "closing-jump-1");
        assertThat(text("sheet-title")).endsWith("tổ dân phố 2");
        DecidingShots.goodForAll(window);
        decideAgain();
        DecidingShots.press(window, "end-year");
        DecidingShots.press(window, "closing-jump-1");
        assertThat(text("sheet-title")).contains("Đảng bộ phường Sông Xanh");
        DecidingShots.goodForAll(window);
        decideAgain();
        DecidingShots.press(window, "end-year");
        focusOn("closing-go");
        robot.type(KeyCode.SPACE);
        assertThat(said("closing-notice")).contains("3 tổ chức");
        assertThat(focused()).isEqualTo("closing-lock");
        robot.type(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("closing-unlock");
        assertThat(text("closing-state")).contains("đã khóa");
        assertThat(text("sheet-chip")).isEqualTo("đã khóa");
        robot.type(KeyCode.ESCAPE);
        window.run(window.find("rating-mode-1", ButtonBase.class)::fire);
        assertThat(said("rating-frozen")).contains("2025").contains("chỉ để xem");
        UUID who = id(0);
        window.run(sheet()::requestFocus);
        DecidingShots.keys(window, KeyCode.DIGIT1);
        assertThat(said("rating-notice")).contains("Năm 2025 đã khóa");
        DecidingShots.keys(window, KeyCode.F1);
        String then = levels();
        assertThat(text("ruling-frozen")).contains("Không tính lại");
        assertThat(window.shows("decision-save")).isFalse();
        robot.type(KeyCode.ESCAPE);

        // Somebody notes facts behind the program's back: they would change every level, were it judged again.
        desk.change(records -> {
            records.factNotes().putMembers(List.of(
                    new MemberFactNote(2025, who, "degradation", "yes"), new MemberFactNote(2025, who, "tasksAssigned", "10")));
            return true;
        });
        robot.type(KeyCode.F5);
        window.run(sheet()::requestFocus);
        DecidingShots.keys(window, KeyCode.F1);
        assertThat(levels()).isEqualTo(then);
        robot.type(KeyCode.ESCAPE);

        DecidingShots.press(window, "end-year");
        DecidingShots.press(window, "closing-unlock");
        assertThat(said("closing-notice")).contains("lý do");
        DecidingShots.type(window, "closing-reason", "bổ sung hồ sơ");
        focusOn("closing-unlock");
        robot.type(KeyCode.SPACE, KeyCode.SPACE, KeyCode.ENTER);
        assertThat(text("closing-state")).as("the same key once more does not lock again").contains("đã quyết định");
        window.run(() -> select(window.find("closing-unit", ComboBox.class)));
        DecidingShots.type(window, "closing-reason", "bổ sung hồ sơ");
        DecidingShots.press(window, "closing-reopen");
        assertThat(YearStanding.of(2025, desk.look(records -> records.decisions().yearActs(2025))).closed()).hasSize(1);
    }

    private void focusOn(String id) {
        window.run(window.find(id, Node.class)::requestFocus);
    }

    private @Nullable String focused() {
        window.run(() -> {});
        return window.call(() -> String.valueOf(window.stage.getScene().getFocusOwner().getId()));
    }

    /** Where the keyboard is, once it has come there. */
    private @Nullable String focusedSoon(String wanted) {
        String id = null;
        for (int i = 0; i < 50 && !wanted.equals(id); i++) {
            WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
            id = window.call(() -> String.valueOf(window.stage.getScene().getFocusOwner().getId()));
        }
        return id;
    }

    private void decideAgain() {
        DecidingShots.press(window, "rating-decide", "deciding-go");
        assertThat(text("sheet-chip")).isEqualTo("đã quyết định");
    }

    @SuppressWarnings("unchecked")
    private static void select(ComboBox<?> box) {
        ((ComboBox<Object>) box).setValue(box.getItems().getFirst());
    }

    @SuppressWarnings("unchecked")
    private void level(String code) {
        ComboBox<Level> levels = window.find("deciding-level", ComboBox.class);
        window.run(() -> levels.setValue(
                levels.getItems().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow()));
    }

    private void focus(UUID who) {
        for (int i = 0; i < sheet().getItems().size(); i++) {
            if (id(i).equals(who)) {
                int at = i;
                window.run(() -> sheet().getSelectionModel().clearAndSelect(at));
            }
        }
    }

    private String levels() {
        return window.call(() -> List.of(1, 2, 3, 4).stream()
                .map(each -> window.stage.getScene().getRoot().lookup("#ruling-level-" + each))
                .map(each -> each.getAccessibleText() + each.lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText()).toList())
                .toList()
                .toString());
    }

    private String history() {
        return window.call(() -> window.find("deciding-history", VBox.class).getChildren().stream()
                .map(each -> ((Label) each).getText()).toList().toString());
    }

    private TableView<?> sheet() {
        return window.find("sheet", TableView.class);
    }

    private UUID id(int at) {
        return UUID.fromString(((GridRow) sheet().getItems().get(at)).entry().subject());
    }

    private MemberAssessment row(int at) {
        UUID who = id(at);
        return rows().stream().filter(each -> each.memberId().equals(who)).findFirst().orElseThrow();
    }

    private List<MemberAssessment> rows() {
        return RatedWard.rows(desk, 2025);
    }

    private String text(String id) {
        return window.call(() -> window.find(id, Label.class).getText());
    }

    private String said(String id) {
        return window.call(() -> window.find(id, Node.class).getAccessibleText());
    }
}
