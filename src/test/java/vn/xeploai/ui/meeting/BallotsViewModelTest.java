package vn.xeploai.ui.meeting;

import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.work.meeting.ReadVotes;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers typed key by key, as a clerk would. */
class BallotsViewModelTest {
    private static final SessionKey KEY = new SessionKey(2025, "P.02");

    private final MemoryDesk desk = Invented.ward();
    private final SessionViewModel session = opened();
    private final BallotsViewModel ballots = session.ballots();
    private final int present = session.attendance().turnout().get().presentVoters();

    @Test
    void the_columns_are_those_of_the_year() {
        assertThat(ballots.columns().get()).extracting(BallotColumn::title).containsExactly(
                "Phát ra", "Thu về", "Hợp lệ", "Không hợp lệ", "HTXSNV", "HTTNV", "HTNV", "KHTNV");
    }

    @Test
    void typing_votes_fills_what_follows_and_keeps_the_row_as_soon_as_it_adds_up() {
        type("1");
        assertThat(row().cells()).startsWith("" + present, "" + present, "" + present, "0", "1");
        assertThat(row().state()).isEqualTo(BallotRow.State.WRONG);
        assertThat(row().difference()).contains("lệch " + (present - 1));
        assertThat(stored()).isEmpty();
        ballots.enter();
        type("" + (present - 1));
        assertThat(row().state()).isEqualTo(BallotRow.State.COUNTED);
        assertThat(row().difference()).isEmpty();
        assertThat(row().outcome()).contains("HTTNV").contains("quá nửa");
        assertThat(stored()).singleElement().isEqualTo(new BallotResult(
                KEY, BallotRound.LEVELS, row().id(), present, present, present, 0, List.of(1, present - 1, 0, 0), false));
        assertThat(ballots.state().get()).isEqualTo("1/10 dòng đã kiểm");
    }

    @Test
    void the_next_row_takes_over_the_ballots_issued_above() {
        ballots.goTo(0, BallotCells.ISSUED);
        type("" + (present - 2));
        ballots.goTo(0, BallotCells.FIRST_VOTES);
        type("" + (present - 2));
        ballots.goTo(0, 7);
        ballots.enter();
        assertThat(ballots.cursor().get()).isEqualTo(new BallotsViewModel.Cursor(1, BallotCells.FIRST_VOTES));
        type("" + (present - 2));
        assertThat(stored()).hasSize(2).allMatch(each -> each.issued() == present - 2);
    }

    @Test
    void every_difference_is_told_at_once_and_a_wrong_row_leaves_the_kept_one_alone() {
        type("" + present);
        BallotResult kept = stored().getFirst();
        ballots.goTo(0, BallotCells.ISSUED);
        type("" + (present + 3));
        assertThat(row().difference()).contains("thừa 3");
        ballots.goTo(0, BallotCells.RETURNED);
        type("" + (present + 4));
        assertThat(row().difference()).contains("chỉ phát ra " + (present + 3) + ": thừa 1").contains("lệch 4");
        assertThat(stored()).containsExactly(kept);
        assertThat(session.hasUnsaved()).as("it waits as a draft").isFalse();
        assertThat(ballots.state().get()).contains("1 dòng chưa khớp, mới giữ nháp");
    }

    @Test
    void digits_are_taken_back_and_rows_cleared() {
        type("" + present);
        assertThat(stored()).hasSize(1);
        ballots.erase();
        assertThat(row().state()).isEqualTo(BallotRow.State.WRONG);
        ballots.clearRow();
        assertThat(row().state()).isEqualTo(BallotRow.State.EMPTY);
        assertThat(stored()).isEmpty();
        ballots.goTo(0, BallotCells.ISSUED);
        type("1234567");
        assertThat(row().cells().getFirst()).hasSize(BallotCells.MOST_DIGITS);
        assertThat(row().state()).isEqualTo(BallotRow.State.INCOMPLETE);
        assertThat(row().difference()).contains("Phiếu thu về").contains("Phiếu hợp lệ");
        ballots.digit('x');
        assertThat(session.hasUnsaved()).isFalse();
        assertThat(desk.drafts.ballots(KEY)).hasSize(1);
    }

    @Test
    void what_does_not_add_up_comes_back_as_typed_with_the_same_words_and_counts_nowhere() {
        ballots.goTo(0, BallotCells.RETURNED);
        type("7");
        ballots.goTo(1, BallotCells.FIRST_VOTES);
        type("3");
        List<BallotRow> left = List.copyOf(ballots.rows());
        assertThat(left).extracting(BallotRow::state).startsWith(BallotRow.State.INCOMPLETE, BallotRow.State.WRONG);
        BallotsViewModel later = again().ballots();
        assertThat(later.rows()).containsExactlyElementsOf(left);
        assertThat(later.state().get()).isEqualTo(ballots.state().get());
        assertThat(later.canChoosePractice()).isFalse();
        assertThat(stored()).isEmpty();
        assertThat(new ReadVotes(desk, Invented.REGULATIONS).of(KEY)).isEmpty();
        later.goTo(1, 5);
        ("" + (present - 3)).chars().forEach(each -> later.digit((char) each));
        assertThat(stored()).hasSize(1);
        assertThat(desk.drafts.ballots(KEY)).as("a draft goes when its row adds up").hasSize(1);
        later.goTo(0, 0);
        later.clearRow();
        assertThat(desk.drafts.ballots(KEY)).isEmpty();
    }

    @Test
    void a_draft_beside_a_kept_count_leaves_the_count_until_it_adds_up() {
        type("" + present);
        BallotResult kept = stored().getFirst();
        ballots.erase();
        assertThat(desk.drafts.ballots(KEY)).hasSize(1);
        assertThat(again().ballots().rows().getFirst()).isEqualTo(row());
        assertThat(stored()).containsExactly(kept);
    }

    @Test
    void a_draft_is_kept_when_others_come_and_it_adds_up() {
        AttendanceViewModel attendance = session.attendance();
        attendance.mark(0, Presence.ABSENT);
        type("" + present);
        ballots.goTo(0, BallotCells.ISSUED);
        type("" + present);
        for (int column : new int[] {BallotCells.RETURNED, BallotCells.VALID}) {
            ballots.goTo(0, column);
            type("" + present);
        }
        assertThat(row().difference()).contains("thừa 1");
        assertThat(stored()).isEmpty();
        attendance.mark(0, Presence.PRESENT);
        assertThat(stored()).hasSize(1);
        assertThat(desk.drafts.ballots(KEY)).isEmpty();
    }

    @Test
    void the_second_typing_leaves_no_draft_and_the_first_one_stays() {
        type("1");
        ballots.typeAgain(true);
        type("2");
        ballots.goTo(1, BallotCells.FIRST_VOTES);
        type("2");
        assertThat(desk.drafts.ballots(KEY)).singleElement()
                .satisfies(each -> assertThat(each.numbers().get(BallotCells.FIRST_VOTES)).hasValue(1));
        assertThat(again().ballots().second().get()).isFalse();
    }

    @Test
    void the_cursor_stays_inside() {
        ballots.move(-5, -50);
        assertThat(ballots.cursor().get()).isEqualTo(new BallotsViewModel.Cursor(0, 0));
        ballots.move(500, 50);
        assertThat(ballots.cursor().get()).isEqualTo(new BallotsViewModel.Cursor(9, 7));
        ballots.enter();
        assertThat(ballots.cursor().get()).isEqualTo(new BallotsViewModel.Cursor(9, 7));
    }

    @Test
    void the_second_typing_is_blind_compared_and_kept_nowhere() {
        type("1");
        ballots.enter();
        type("" + (present - 1));
        ballots.typeAgain(true);
        assertThat(row().cells()).containsOnly("");
        type("2");
        ballots.enter();
        type("" + (present - 2));
        assertThat(row().state()).isEqualTo(BallotRow.State.WRONG);
        assertThat(row().difference())
                .contains("Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ")
                .doesNotContain("" + (present - 1));
        assertThat(stored()).singleElement().matches(each -> each.votes().getFirst() == 1 && !each.typedTwice());
        ballots.clearRow();
        ballots.goTo(0, BallotCells.FIRST_VOTES);
        type("1");
        ballots.enter();
        type("" + (present - 1));
        assertThat(row().typedTwice()).isTrue();
        assertThat(stored()).singleElement().matches(BallotResult::typedTwice);
        ballots.typeAgain(false);
        assertThat(row().cells()).contains("" + (present - 1));
        assertThat(row().typedTwice()).isTrue();
        ballots.goTo(0, BallotCells.FIRST_VOTES);
        type("0");
        ballots.enter();
        type("" + present);
        assertThat(stored()).as("a change has been typed once only").singleElement().matches(each -> !each.typedTwice());
    }

    @Test
    void a_row_without_first_typing_has_nothing_to_compare_with() {
        ballots.typeAgain(true);
        type("3");
        assertThat(row().state()).isEqualTo(BallotRow.State.WRONG);
        assertThat(stored()).isEmpty();
        assertThat(session.hasUnsaved()).isFalse();
    }

    @Test
    void two_rounds_lead_from_the_good_to_the_excellent() {
        session.choosePractice(BallotPractice.TWO_ROUNDS);
        assertThat(ballots.columns().get()).hasSize(7);
        type("" + present);
        ballots.goTo(1, 5);
        type("" + present);
        ballots.chooseRound(BallotRound.EXCELLENT);
        assertThat(ballots.rows()).hasSize(1);
        assertThat(ballots.columns().get()).extracting(BallotColumn::title).endsWith("Đồng ý", "Không");
        type("" + (present - 1));
        ballots.enter();
        type("1");
        assertThat(row().outcome()).startsWith("Đồng ý " + (present - 1) + "/" + present);
        assertThat(stored()).hasSize(3);
    }

    @Test
    void fewer_people_present_make_a_kept_row_stand_out() {
        type("" + present);
        AttendanceViewModel attendance = session.attendance();
        int someone = attendance.rows().stream()
                .filter(each -> each.presence() == Presence.PRESENT && each.standing().isEmpty())
                .findFirst().orElseThrow().number() - 1;
        attendance.mark(someone, Presence.ABSENT);
        assertThat(ballots.rows().getFirst().state()).isEqualTo(BallotRow.State.WRONG);
        assertThat(ballots.rows().getFirst().difference()).contains("thừa 1");
        attendance.mark(someone, Presence.PRESENT);
        assertThat(ballots.rows().getFirst().state()).isEqualTo(BallotRow.State.COUNTED);
    }

    private void type(String digits) {
        digits.chars().forEach(each -> ballots.digit((char) each));
    }

    private BallotRow row() {
        return ballots.rows().get(ballots.cursor().get().row());
    }

    private List<BallotResult> stored() {
        return desk.meetings.ballots(KEY);
    }

    private SessionViewModel again() {
        MeetingViewModel place = new MeetingViewModel(
                new MeetingErrands(desk, Invented.REGULATIONS), new DirectTaskRunner(), () -> LocalTime.NOON, Texts.vietnamese());
        place.show(2025, "P.02");
        return ((Opened.Session) place.opened().get()).model();
    }

    private SessionViewModel opened() {
        MeetingViewModel place = new MeetingViewModel(
                new MeetingErrands(desk, Invented.REGULATIONS), new DirectTaskRunner(), () -> LocalTime.NOON, Texts.vietnamese());
        place.show(2025, "P.02");
        place.open();
        SessionViewModel model = ((Opened.Session) place.opened().get()).model();
        model.attendance().restPresent();
        return model;
    }
}
