package vn.xeploai.boot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import vn.xeploai.ui.meeting.BallotRow;
import vn.xeploai.ui.meeting.CellRow;
import vn.xeploai.ui.meeting.PersonRow;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk in Kiểm điểm: holds the sessions of the cells one after the other. */
final class SessionDesk {
    /** One in so many gets the votes for the highest level: the cap is a fifth of the good. */
    static final int EXCELLENT_OF = 7;

    private final ProgramWindow window;
    /** Committees and collectives, which stand above the cells. */
    private int above;

    SessionDesk(ProgramWindow window) {
        this.window = window;
    }

    /** How many cells there are. */
    int cells() {
        window.ctrl(KeyCode.DIGIT4);
        window.awaitFocus("meeting-cells");
        window.await("the cells are listed", () -> !list("meeting-cells").getItems().isEmpty());
        int listed = window.call(() -> list("meeting-cells").getItems().size());
        above = window.call(() -> (int) list("meeting-cells").getItems().stream()
                .filter(each -> !((CellRow) each).isCell())
                .count());
        return listed - above;
    }

    /** Opens the session of that cell, from 0, in the order of the list; the keyboard is in its day. */
    void open(int cell) {
        window.type(KeyCode.ESCAPE);
        window.awaitFocus("meeting-cells");
        if (cell == 0) {
            window.type(KeyCode.HOME);
            for (int i = 0; i < above; i++) {
                window.type(KeyCode.DOWN);
            }
        } else {
            window.type(KeyCode.DOWN);
        }
        String name = window.call(() -> ((CellRow) list("meeting-cells").getSelectionModel().getSelectedItem()).name());
        assertThat(window.call(() -> list("meeting-cells").getSelectionModel().getSelectedIndex())).as(name).isEqualTo(above + cell);
        window.waitFor("meeting-not-yet");
        window.type(KeyCode.ENTER);
        window.awaitFocus("meeting-open");
        window.type(KeyCode.ENTER);
        window.awaitText("session-title", name);
        if (!"meeting-day".equals(window.focused())) {
            page("head");
        }
        window.awaitFocus("meeting-day");
    }

    void head(String place) {
        window.write("05/12/2026");
        window.type(KeyCode.TAB);
        window.write(place);
        window.tabTo("meeting-chair");
        takeName(0);
        window.tabTo("meeting-secretary");
        takeName(2);
        saved();
    }

    /** Everybody there but the second one, each with a key or all the others at once; how many are there with a vote. */
    int attendance(boolean eachWithKey) {
        page("attendance");
        window.awaitFocus("attendance");
        int people = window.call(() -> table().getItems().size());
        window.type(KeyCode.DIGIT1, KeyCode.DIGIT2);
        window.awaitFocus("attendance-reason");
        window.write("Đi công tác theo quyết định của cơ quan");
        window.type(KeyCode.ENTER);
        window.awaitFocus("attendance");
        if (eachWithKey) {
            for (int i = 2; i < people; i++) {
                window.type(KeyCode.DIGIT1);
            }
        } else {
            window.press("attendance-rest");
        }
        saved();
        String words = window.text("meeting-quorum");
        // Whoever is neither reviewed nor votes is not expected, and stays without a mark.
        assertThat(words).contains("1 vắng có lý do, 0 không lý do");
        return Integer.parseInt(words.replaceFirst("Có mặt (\\d+)/.*", "$1"));
    }

    /** Counts the ballots about everybody; who got the votes for the highest level. */
    List<UUID> ballots(int voters) {
        page("ballots");
        window.awaitFocus("ballots");
        List<BallotRow> rows = window.call(() -> List.copyOf(rows()));
        List<UUID> excellent = new ArrayList<>();
        window.type(KeyCode.RIGHT);
        for (int i = 0; i < rows.size(); i++) {
            if (i >= rows.size() - rows.size() / EXCELLENT_OF) {
                window.type(KeyCode.LEFT);
                window.type(voters - 1);
                window.type(KeyCode.RIGHT, KeyCode.DIGIT1);
                excellent.add(rows.get(i).id());
            } else {
                window.type(voters);
            }
            window.type(KeyCode.DOWN);
        }
        counted(rows.size());
        return excellent;
    }

    /** One vote more than there are ballots is told with the difference and not kept; then the row is taken back. */
    void ballotsThatDoNotAddUp(int voters) throws IOException {
        page("ballots");
        window.awaitFocus("ballots");
        window.type(KeyCode.DIGIT2, KeyCode.RIGHT);
        window.type(voters);
        window.await("the difference is told", () -> rows().getFirst().difference().contains("lệch 2"));
        window.awaitText("ballots-state", "1 dòng chưa khớp, mới giữ nháp");
        window.photograph("phieu-khong-khop");
        window.type(KeyCode.DELETE);
        window.type(KeyCode.LEFT);
    }

    /** Concludes and completes the minutes. */
    void minutes() {
        page("minutes");
        window.awaitFocus("meeting-collective");
        window.write("Chi bộ hoàn thành các chỉ tiêu đề ra đầu năm.");
        window.write("meeting-conclusion", "Nhất trí kết quả kiểm điểm và kết quả bỏ phiếu.");
        saved();
        window.press("minutes-complete");
        window.waitFor("minutes-reopen");
    }

    private void counted(int rows) {
        window.awaitText("ballots-state", rows + "/" + rows + " dòng đã kiểm");
        saved();
    }

    private void saved() {
        window.awaitText("meeting-saved", "Đã lưu");
    }

    private void page(String word) {
        for (int i = 0; i < 6 && !isOn(word); i++) {
            window.ctrl(KeyCode.PAGE_DOWN);
        }
        for (int i = 0; i < 6 && !isOn(word); i++) {
            window.ctrl(KeyCode.PAGE_UP);
        }
        assertThat(isOn(word)).as("on the page %s", word).isTrue();
    }

    private boolean isOn(String word) {
        return window.call(() -> window.find("meeting-pages", TabPane.class)
                .getSelectionModel().getSelectedItem().getId().equals("meeting-page-" + word));
    }

    /** Takes the name of that number from the list that opens below the field. */
    private void takeName(int number) {
        window.type(KeyCode.DOWN);
        for (int i = 0; i <= number; i++) {
            window.type(KeyCode.DOWN);
        }
        window.type(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private List<BallotRow> rows() {
        return window.find("ballots", ListView.class).getItems();
    }

    private ListView<?> list(String id) {
        return window.find(id, ListView.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<PersonRow> table() {
        return window.find("attendance", TableView.class);
    }
}
