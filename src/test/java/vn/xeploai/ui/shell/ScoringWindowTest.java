package vn.xeploai.ui.shell;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.model.scoring.TaskCounts;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.CountedVotes;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.LaterTaskRunner;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.ui.rating.GridRow;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** Score sheets, self-review and tasks by keyboard alone, on a headless screen. */
class ScoringWindowTest {
    private static final UserSettings SETTINGS = new UserSettings("light", "vi", 2025, "P", 1366, 728, false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();
    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2025, 2024), 24, 12);

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @BeforeEach
    void show() {
        open(SETTINGS);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_sheet_is_made_from_the_headings_and_its_sums_are_told_at_every_key() throws IOException {
        robot.type(KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        window.photograph(Path.of("target", "screenshots", "score-sheets-empty.png"));
        window.run(window.find("score-headings", ButtonBase.class)::fire);
        assertThat(sheet().criteria()).hasSize(4);
        assertThat(text("score-sheets-state")).contains("0/30").contains("còn 70");
        for (Map.Entry<Integer, String> each : Map.of(0, "12,5", 1, "10", 2, "7,5", 3, "70").entrySet()) {
            type("score-words-" + sheet().criteria().get(each.getKey()).id(), each.getValue());
        }
        assertThat(text("score-sheets-state")).contains("đủ 30 điểm").contains("đủ 70 điểm");
        assertThat(sheet().most(ScorePart.COMMON)).isEqualByComparingTo("30");
        type("score-words-" + sheet().criteria().getFirst().id(), "mười");
        assertThat(sheet().criteria().getFirst().most()).isEqualByComparingTo("12.5");
        window.photograph(Path.of("target", "screenshots", "score-sheets-error.png"));
        robot.type(KeyCode.ESCAPE);
        assertThat(window.shows("score-sheets")).as("nothing typed is lost").isTrue();
        type("score-words-" + sheet().criteria().getFirst().id(), "12,5");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Tieu chi con");
        robot.push(KeyCode.CONTROL, KeyCode.M);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sheet().criteria().get(1).sub()).isTrue();
        assertThat(sheet().criteria().get(1).words()).isEqualTo("Tieu chi con");
        robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sheet().criteria()).hasSize(4);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("score-sheets")).isFalse();
        assertThat(window.find("sheet", TableView.class).isFocused()).isTrue();
    }

    @Test
    void a_member_is_scored_and_the_total_is_the_score_of_the_grid() throws IOException {
        keepSheet();
        reload();
        focusOrdinary();
        robot.type(KeyCode.F3);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("12").type(KeyCode.ENTER).write("17").type(KeyCode.ENTER).write("60,5").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(row().proposals().score()).isEqualByComparingTo("89.5");
        assertThat(text("dossier-total")).isEqualTo("29 + 60,5 = 89,5 điểm, ứng với HTTNV");
        assertThat(dossier().points()).hasSize(3);
        robot.write("10").type(KeyCode.ENTER).write("10").type(KeyCode.ENTER);
        assertThat(dossier().counts()).isEqualTo(new TaskCounts(10, 10, 0, 0, 0));
        window.photograph(Path.of("target", "screenshots", "dossier-light.png"));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("dossier-panel")).isFalse();
        robot.type(KeyCode.HOME).write("85").type(KeyCode.ENTER).type(KeyCode.UP);
        robot.type(KeyCode.F3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("dossier-offer")).as("two scores never disagree silently").isTrue();
        assertThat(row().proposals().score()).isEqualByComparingTo("85");
    }

    @Test
    void points_that_cannot_be_stay_on_the_screen_with_the_reason_and_hold_the_panel() throws IOException {
        keepSheet();
        reload();
        focusOrdinary();
        robot.type(KeyCode.F3);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("99");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.<Integer>look(records -> records.scores().ofMembers(2025, List.of("P.01")).stream()
                .mapToInt(each -> each.points().size()).sum())).isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("dossier-panel")).isTrue();
        assertThat(window.shows("dossier-notice")).isTrue();
        window.photograph(Path.of("target", "screenshots", "dossier-error.png"));
        robot.type(KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("dossier-notice")).as("mended").isFalse();
    }

    @Test
    void what_a_finished_year_refuses_gives_way_to_what_stands_with_the_reason_beside_it() throws IOException {
        keepSheet();
        window.close();
        open(SETTINGS, new LaterTaskRunner());
        focusOrdinary();
        UUID criterion = sheet().criteria().get(1).id();
        desk.change(records -> {
            records.decisions().addYearActs(List.of(new YearAct(
                    2025, null, YearAct.Kind.LOCKED, null, "Hoàng Thị Mai", Instant.parse("2026-01-10T00:00:00Z"))));
            return true;
        });
        robot.type(KeyCode.F3);
        WaitForAsyncUtils.waitForFxEvents(5);
        robot.write("9");
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(window.find("points-" + criterion, TextField.class).getText()).isEmpty();
        assertThat(wrongs("dossier-panel")).singleElement().asString().contains("Năm 2025 đã khóa");
        assertThat(window.shows("dossier-notice")).as("it is said beside the field").isFalse();
        assertThat(text("dossier-keeping")).isEqualTo("Đã lưu hồ sơ");
        window.photograph(Path.of("target", "screenshots", "dossier-locked.png"));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("dossier-panel")).as("nothing is left unsaved").isFalse();
        robot.type(KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents(5);
        window.run(() -> window.find("score-most-" + criterion, TextField.class).setText("15"));
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(window.find("score-most-" + criterion, TextField.class).getText()).isEqualTo("12");
        assertThat(wrongs("score-sheets")).anySatisfy(words -> assertThat(words).contains("Năm 2025 đã khóa"));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("score-sheets")).isFalse();
    }

    private List<String> wrongs(String part) {
        return window.call(() -> window.find(part, Node.class).lookupAll(".field-wrong").stream()
                .filter(Node::isVisible).map(each -> ((Label) each).getText()).toList());
    }

    @Test
    void large_and_dark_it_looks_as_calm() throws IOException {
        keepSheet();
        CountedVotes.in(desk, new SessionKey(2025, "P.01"));
        window.close();
        open(new UserSettings("dark", "vi", 2025, "P", 1920, 990, false));
        focusOrdinary();
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.type(KeyCode.F3);
        WaitForAsyncUtils.waitForFxEvents();
        window.photograph(Path.of("target", "screenshots", "dossier-dark-large.png"));
        robot.type(KeyCode.ESCAPE).type(KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        window.photograph(Path.of("target", "screenshots", "score-sheets-dark-large.png"));
        assertThat(window.shows("score-sheets")).isTrue();
    }

    private void open(UserSettings settings) {
        open(settings, new DirectTaskRunner());
    }

    private void open(UserSettings settings, TaskRunner runner) {
        window = new TestWindow(folder, runner, settings);
        window.run(() -> window.window.opened(Desks.services(desk)));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void reload() {
        robot.type(KeyCode.F5);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void keepSheet() {
        String longName = "Năng lực chuyên môn; mức độ đáp ứng nhiệm vụ; thái độ phục vụ; đổi mới, sáng tạo, dám nghĩ, dám làm";
        desk.change(records -> {
            List<Criterion> criteria = new ArrayList<>();
            criteria.add(criterion(ScorePart.COMMON, false, "Chính trị, đạo đức, kỷ luật", null));
            criteria.add(criterion(ScorePart.COMMON, true, "Phẩm chất chính trị", "12"));
            criteria.add(criterion(ScorePart.COMMON, false, longName, "18"));
            criteria.add(criterion(ScorePart.RESULTS, false, "Kết quả thực hiện nhiệm vụ", "70"));
            records.scores().putSheet(new ScoreSheet(2025, ScoringGroup.ORDINARY, criteria));
            return true;
        });
    }

    private static Criterion criterion(ScorePart part, boolean sub, String words, @Nullable String most) {
        return new Criterion(UUID.randomUUID(), part, sub, words, most == null ? null : new BigDecimal(most));
    }

    /** Goes to a row whose member holds no office. */
    private void focusOrdinary() {
        window.run(window.find("sheet", TableView.class)::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        while (focused().entry().position() != null) {
            robot.type(KeyCode.DOWN);
        }
    }

    private GridRow focused() {
        TableView<?> sheet = window.find("sheet", TableView.class);
        return window.call(() -> (GridRow) sheet.getItems().get(sheet.getFocusModel().getFocusedIndex()));
    }

    private MemberAssessment row() {
        return RatedWard.rows(desk, 2025).stream()
                .filter(each -> each.memberId().toString().equals(focused().entry().subject()))
                .findFirst().orElseThrow();
    }

    private Dossier dossier() {
        Reviewed whose = new Reviewed.Person(UUID.fromString(focused().entry().subject()));
        return desk.<Dossier>look(records -> records.scores().of(2025, whose).orElseThrow());
    }

    private ScoreSheet sheet() {
        return desk.look(records -> records.scores().sheets(2025).getFirst());
    }

    /** Types points into the field behind the words of that line. */
    private void type(String id, String points) {
        window.run(window.find(id, TextField.class)::requestFocus);
        robot.type(KeyCode.ENTER);
        Node field = window.call(() -> window.stage.getScene().getFocusOwner());
        window.run(((TextField) field)::selectAll);
        window.run(() -> ((TextField) field).replaceSelection(points));
    }

    private String text(String id) {
        return window.call(() -> window.find(id, Label.class).getText());
    }
}
