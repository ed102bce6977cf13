package vn.xeploai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.CountedVotes;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.rating.GridRow;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.port.InMemoryDesk;
import vn.xeploai.work.rating.OpenYear;

import static org.assertj.core.api.Assertions.assertThat;

/** The grid by keyboard alone, on a headless screen. */
class RatingPlaceTest {
    private static final UserSettings SETTINGS = new UserSettings("light", "vi", 2025, "P", 1366, 760, false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();
    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2025, 2021), 40, 12, 9);

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @BeforeEach
    void show() {
        window = new TestWindow(folder, new DirectTaskRunner(), SETTINGS);
        window.run(() -> window.window.opened(Desks.services(desk)));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void forty_members_are_rated_by_keyboard_alone_and_every_key_is_in_the_database() {
        assertThat(sheet().isFocused()).isTrue();
        for (int i = 0; i < 40; i++) {
            int level = i % 5 == 0 ? 1 : i % 11 == 3 ? 3 : 2;
            robot.type(level == 1 ? KeyCode.DIGIT1 : level == 2 ? KeyCode.DIGIT2 : KeyCode.NUMPAD3);
            assertThat(RatedWard.rows(desk, 2025)).hasSize(i + 1);
            assertThat(outcomes().get(id(i))).isEqualTo(new Outcome.Rated(List.of("HTXSNV", "HTTNV", "HTNV").get(level - 1), false));
            robot.type(KeyCode.DOWN);
        }
        assertThat(text("sheet-state")).isEqualTo("40/40 đã xếp · 0 chờ · 0 không thuộc diện");
        assertThat(text("keeping")).startsWith("Đã lưu");
        Map<UUID, Outcome> thirty = outcomes();
        for (int i = 0; i < 10; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(RatedWard.rows(desk, 2025)).hasSize(30);
        for (int i = 0; i < 10; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Y);
        }
        assertThat(outcomes()).isEqualTo(thirty);
        assertThat(new CountYear(desk, Invented.REGULATIONS).count(2025).figures().of("P.01").orElseThrow().of(SubjectType.MEMBERS).rated())
                .isEqualTo(40);
    }

    @Test
    void tab_arrows_letters_zero_and_the_score_are_reached_without_a_mouse() {
        robot.type(KeyCode.HOME);
        robot.type(KeyCode.DIGIT9, KeyCode.DIGIT2).type(KeyCode.COMMA).type(KeyCode.DIGIT5).type(KeyCode.ENTER);
        assertThat(row(0).proposals().score()).hasToString("92.5");
        robot.type(KeyCode.DIGIT8, KeyCode.DIGIT1).type(KeyCode.TAB);
        robot.type(KeyCode.DIGIT2);
        assertThat(row(1).proposals().score()).hasToString("81");
        assertThat(row(1).proposals().self()).isEqualTo("HTTNV");
        robot.type(KeyCode.TAB).type(KeyCode.DIGIT1).type(KeyCode.DIGIT0);
        assertThat(row(1).proposals().government()).isNull();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.type(KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.DIGIT9).type(KeyCode.ENTER);
        assertThat(text("sheet-state")).isNotBlank();
        assertThat(window.shows("rating-notice")).isTrue();
        assertThat(row(1).proposals().score()).hasToString("81");
        robot.type(KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focusedName()).contains(" T");
    }

    @Test
    void a_reason_is_chosen_from_the_menu_by_its_number() {
        robot.type(KeyCode.MINUS);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(row(0).outcome()).isEqualTo(new Outcome.NotRated(NotRatedReason.SUSPENDED, null));
        assertThat(sheet().isFocused()).isTrue();
    }

    @Test
    void the_votes_of_the_cell_are_taken_with_one_key() {
        CountedVotes.in(desk, new SessionKey(2025, "P.03"));
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(votesAreOffered()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(votesAreOffered()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(RatedWard.rows(desk, 2025)).hasSize(7).allSatisfy(row -> assertThat(row.proposals().cell()).isNotNull());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(RatedWard.rows(desk, 2025)).isEmpty();
    }

    private boolean votesAreOffered() {
        return window.find("rating-votes", Node.class).isVisible();
    }

    @Test
    void the_rest_and_a_pasted_block_are_one_step_each() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertThat(RatedWard.rows(desk, 2025)).hasSize(38);
        window.dialogs.copied = "1\r\n1\r\n3\r\n";
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(row(0).outcome()).isEqualTo(new Outcome.Rated("HTXSNV", false));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(RatedWard.rows(desk, 2025)).isEmpty();
    }

    @Test
    void cells_are_changed_with_keys_and_their_state_stands_in_the_list() {
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(text("sheet-title")).isEqualTo("Xếp loại · Chi bộ tổ dân phố 2");
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.type(KeyCode.F6);
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> cells = window.find("cell-list", ListView.class);
        assertThat(cells.isFocused()).isTrue();
        assertThat(cells.getItems().get(1)).hasToString(cells.getItems().get(1).toString()).asString().contains("10/12");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("sheet-title")).endsWith("tổ dân phố 3");
        assertThat(sheet().isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("dan pho 1");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("sheet-title")).endsWith("tổ dân phố 1");
    }

    @Test
    void units_are_rated_in_a_sheet_of_their_own_and_the_summary_counts_them() {
        window.run(window.find("rating-mode-1", ButtonBase.class)::requestFocus);
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("sheet-title")).contains("Đảng bộ phường Sông Xanh");
        window.run(window.find("rating-mode-2", ButtonBase.class)::fire);
        assertThat(text("sheet-title")).as("one of both stays chosen").contains("Đảng bộ phường Sông Xanh");
        window.run(sheet()::requestFocus);
        robot.type(KeyCode.DIGIT2).type(KeyCode.DOWN).type(KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("card-cells-part", ButtonBase.class).getText()).isEqualTo("1");
        assertThat(window.find("card-grassroots-part", ButtonBase.class).getText()).isEqualTo("1");
    }

    @Test
    void why_opens_with_f1_takes_missing_facts_and_judges_anew() {
        robot.type(KeyCode.DIGIT1);
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("ruling-level-4")).isTrue();
        assertThat(window.call(() -> window.find("ruling-level-1", Node.class).getAccessibleText())).contains("Chưa xét được");
        window.run(() -> window.find("fact-disciplines", TextInputControl.class).setText("khiển trách"));
        window.run(window.find("note-disciplines", ButtonBase.class)::fire);
        assertThat(text("wrong-disciplines")).isNotBlank();
        window.run(() -> window.find("fact-disciplines", TextInputControl.class)
                .setText("Khiển trách; 12/05/2025; 01/03/2025; có"));
        window.run(window.find("note-disciplines", ButtonBase.class)::requestFocus);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.call(() -> Stream.iterate(window.stage.getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                .anyMatch(each -> "ruling-panel".equals(each.getId())))).as("the keyboard stays in the panel").isTrue();
        assertThat(window.call(() -> window.find("ruling-level-1", Node.class).getAccessibleText())).contains("Không được");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shows("ruling-panel")).isFalse();
        GridRow row = (GridRow) sheet().getItems().getFirst();
        assertThat(row.grounds().get()).anyMatch(each -> each.rule().id().equals("M-04"));
    }

    @Test
    void six_regimes_are_opened_rated_judged_and_explained() {
        for (int year : List.of(2010, 2015, 2018, 2024)) {
            window.run(window.find("open-other-year", ButtonBase.class)::fire);
            ComboBox<OpenYear.Offer> choice = choice();
            window.run(() -> choice.getItems().stream().filter(each -> each.year() == year).findFirst().ifPresent(choice::setValue));
            window.run(window.find("open-year-go", ButtonBase.class)::requestFocus);
            robot.type(KeyCode.SPACE);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(sheet().isFocused()).as("the keyboard goes on in the grid").isTrue();
            walk(year);
        }
        for (int year : List.of(2021, 2025)) {
            window.run(() -> choose(year));
            window.run(sheet()::requestFocus);
            walk(year);
        }
        window.run(window.find("open-other-year", ButtonBase.class)::fire);
        window.run(() -> window.find("open-year-day", TextInputControl.class).setText("31/12/2019"));
        window.run(window.find("open-year-go", ButtonBase.class)::fire);
        assertThat(text("open-year-wrong")).isNotBlank();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.find("open-year", Node.class).isVisible()).isFalse();
    }

    /** One year: its levels by keys, its cap, its grounds. */
    private void walk(int year) {
        String best = Invented.REGULATIONS.of(year).orElseThrow().memberLevels().levels().getFirst().code();
        robot.type(KeyCode.END).type(KeyCode.DIGIT1);
        assertThat(RatedWard.rows(desk, year)).hasSize(1).first()
                .extracting(MemberAssessment::outcome).isEqualTo(new Outcome.Rated(best, false));
        assertThat(text("cap-words")).contains(year >= 2019 ? "%" : "không có trần");
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("ruling-state")).contains(
                String.valueOf(year), Invented.REGULATIONS.of(year).orElseThrow().regulation());
        assertThat(window.shows("ruling-level-4")).isTrue();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private void choose(int year) {
        ComboBox<Object> years = window.find("year", ComboBox.class);
        years.getItems().stream().filter(each -> each.toString().contains("year=" + year)).findFirst().ifPresent(years::setValue);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OpenYear.Offer> choice() {
        return window.find("open-year-choice", ComboBox.class);
    }

    private TableView<?> sheet() {
        return window.find("sheet", TableView.class);
    }

    private String focusedName() {
        return window.call(() -> ((GridRow) sheet().getItems().get(sheet().getFocusModel().getFocusedIndex())).entry().name());
    }

    private UUID id(int at) {
        return UUID.fromString(((GridRow) sheet().getItems().get(at)).entry().subject());
    }

    private MemberAssessment row(int at) {
        return RatedWard.rows(desk, 2025).stream().filter(each -> each.memberId().equals(id(at))).findFirst().orElseThrow();
    }

    private Map<UUID, Outcome> outcomes() {
        return RatedWard.rows(desk, 2025).stream().collect(Collectors.toMap(MemberAssessment::memberId, MemberAssessment::outcome));
    }

    private String text(String id) {
        return window.call(() -> window.find(id, Label.class).getText());
    }
}
