package vn.xeploai.boot;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

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
        String before = window.text("sheet-title");
        window.ctrl(KeyCode.PAGE_DOWN);
        window.await("another sheet than " + before, () -> !window.text("sheet-title").equals(before));
        window.await("its rows are there", () -> !rows().isEmpty());
    }

    /** The votes become the cell's proposals. */
    void takeVotes() {
        window.waitFor("rating-votes");
        window.ctrl(KeyCode.B);
        window.awaitSaid("rating-notice", "chi bộ");
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
        for (String each : subjects()) {
            goTo(each);
            if (isToBeRated(each)) {
                window.type(excellent.contains(UUID.fromString(each)) ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
            }
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
    void openDecision(String number) throws IOException {
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

    boolean isToBeRated(String subject) {
        return window.call(() -> row(subject).state().get().standing() instanceof vn.xeploai.rules.tally.Standing.Pending);
    }

    void saved() {
        window.awaitText("keeping", "Đã lưu");
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
