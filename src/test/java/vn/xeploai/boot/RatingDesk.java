package vn.xeploai.boot;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.Texts;
import vn.xeploai.text.TypedFacts;
import vn.xeploai.ui.rating.GridColumn;
import vn.xeploai.ui.rating.GridRow;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk in Xếp loại: votes into the grid, levels, decisions. */
final class RatingDesk {
    static final String AUTHORITY = "Ban Thường vụ Đảng ủy phường Hương Xuân";

    private final ProgramWindow window;

    RatingDesk(ProgramWindow window) {
        this.window = window;
    }

    /** Goes to the grid of the first cell. */
    void enter() {
        window.ctrl(KeyCode.DIGIT5);
        window.waitFor("sheet");
        window.awaitFocus("sheet");
    }

    /** The sheet of the next cell. */
    void nextCell() {
        step(KeyCode.PAGE_DOWN);
    }

    /** The sheet of the cell before. */
    void previousCell() {
        step(KeyCode.PAGE_UP);
    }

    /** The votes become the cell's proposals. */
    void takeVotes() {
        window.waitFor("rating-votes");
        window.ctrl(KeyCode.B);
        window.awaitSaid("rating-notice", "Đã lấy theo phiếu");
        saved();
    }

    /** The highest level for those, good for everybody else who is to be rated. */
    void rate(List<UUID> excellent) {
        window.ctrl(KeyCode.HOME);
        window.ctrl(KeyCode.G);
        for (UUID each : excellent) {
            goTo(each.toString());
            window.type(KeyCode.DIGIT1);
        }
        saved();
    }

    /** Level after level with the keys, down the grid as it was voted. */
    void rateByKeys(List<UUID> excellent) {
        window.ctrl(KeyCode.HOME);
        for (String each : toBeRated()) {
            key(each, excellent.contains(UUID.fromString(each)) ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
        }
        saved();
    }

    /** The reason with that number for somebody. */
    void reason(String subject, int number) {
        goTo(subject);
        window.type(KeyCode.MINUS);
        window.type(number);
        saved();
    }

    /** A key in the row of that subject. */
    void key(String subject, KeyCode code) {
        goTo(subject);
        window.type(code);
    }

    /** The cap line says that it is kept. */
    void capHolds() {
        String[] count = window.text("cap-count").split("/", -1);
        assertThat(Integer.parseInt(count[0].strip())).as(window.said("cap-line")).isBetween(0, Integer.parseInt(count[1].strip()));
        assertThat(window.said("cap-line")).doesNotContain("vượt");
    }

    /** Brings up the panel and fills the document in, field after field. */
    void openDecision(String number) {
        window.ctrl(KeyCode.ENTER);
        window.awaitFocus("deciding-authority");
        window.write(AUTHORITY);
        window.tabTo("deciding-number");
        window.write(number);
        window.tabTo("deciding-day");
        window.write("20/12/2026");
    }

    /** Decides the sheet with what is filled in. */
    void decide() {
        window.ctrl(KeyCode.ENTER);
        window.awaitText("sheet-chip", "đã quyết định");
    }

    /** Decides another sheet with the document of the first one. */
    void decideAgain() {
        window.ctrl(KeyCode.ENTER);
        if (!window.text("sheet-chip").equals("đã quyết định")) {
            decide();
        }
    }

    /** Whom the rules refused, with the articles. */
    String refusals() {
        return window.call(() -> window.find("deciding-refused", VBox.class).lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText()).toList().toString());
    }

    /** Notes a reprimand of the year in the ruling panel. */
    void discipline(String subject) {
        goTo(subject);
        window.type(KeyCode.F1);
        window.write("fact-disciplines", new TypedFacts(
                Texts.vietnamese(), EditionReader.shipped().of(2026).orElseThrow().organizationLevels()).write(new Disciplines(List.of(
                        new Discipline(DisciplineForm.REPRIMAND, LocalDate.of(2026, 5, 5), LocalDate.of(2026, 2, 1), true,
                                Discipline.Place.HERE)))));
        window.press("note-disciplines");
        window.type(KeyCode.ESCAPE);
    }

    /** Walks with the arrows until the keyboard is in that row, in the column of decisions. */
    void goTo(String subject) {
        if (!"sheet".equals(window.focused())) {
            window.focus("sheet");
        }
        int wanted = subjects().indexOf(subject);
        assertThat(wanted).as("%s is in the sheet", subject).isNotNegative();
        int now = window.call(() -> table().getFocusModel().getFocusedIndex());
        for (int i = now; i < wanted; i++) {
            window.type(KeyCode.DOWN);
        }
        for (int i = now; i > wanted; i--) {
            window.type(KeyCode.UP);
        }
        window.await("the keyboard is in row " + wanted, () -> table().getFocusModel().getFocusedIndex() == wanted);
        assertThat(window.call(() -> table().getFocusModel().getFocusedCell().getTableColumn().getUserData()))
                .isEqualTo(GridColumn.DECISION);
    }

    List<String> subjects() {
        return window.call(() -> rows().stream().map(each -> each.entry().subject()).toList());
    }

    /** What stands in that column for the subject. */
    String level(String subject, GridColumn column) {
        return window.call(() -> Objects.requireNonNullElse(
                column.level(row(subject).state().get().marks()), ""));
    }

    /** Those who have a level or wait for one. */
    List<String> toBeRated() {
        return window.call(() -> rows().stream()
                .filter(each -> each.state().get().standing() instanceof Standing.Pending
                        || each.state().get().standing() instanceof Standing.Rated)
                .map(each -> each.entry().subject())
                .toList());
    }

    void saved() {
        window.awaitText("keeping", "Đã lưu");
    }

    private void step(KeyCode way) {
        String before = window.text("sheet-title");
        window.ctrl(way);
        window.await("another sheet than " + before, () -> !window.text("sheet-title").equals(before));
        window.await("its rows are there", () -> !rows().isEmpty());
    }

    private GridRow row(String subject) {
        return rows().stream().filter(each -> each.entry().subject().equals(subject)).findFirst().orElseThrow();
    }

    private List<GridRow> rows() {
        return table().getItems();
    }

    @SuppressWarnings("unchecked")
    private TableView<GridRow> table() {
        return window.find("sheet", TableView.class);
    }
}
