package vn.xeploai.work.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Minutes;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;
import vn.xeploai.model.problem.ProblemCode;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.locking.LockProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What was typed and cannot be kept as it is waits, and counts nowhere. */
class DraftsTest {
    private static final BallotDraft DRAFT = draft(1, 5, 5, 5, 0, 1);
    private static final UnreadEntry DAY = new UnreadEntry(CellOfFive.KEY, UnreadEntry.DAY, "31/11/2025");

    private final CellOfFive cell = new CellOfFive();

    @Test
    void drafts_come_back_change_and_go() {
        cell.openWithPresent(5);
        cell.save(List.of(new SessionChange.Draft(null, DRAFT), new SessionChange.Unread(null, DAY)));
        assertThat(cell.load().drafts()).isEqualTo(new Drafts(List.of(DRAFT), List.of(DAY)));
        assertThat(cell.load().ballots()).isEmpty();
        assertThat(new ReadVotes(cell.desk, CellOfFive.REGULATIONS).of(CellOfFive.KEY)).isEmpty();

        BallotDraft more = draft(1, 5, 5, 5, 0, 12);
        UnreadEntry other = new UnreadEntry(CellOfFive.KEY, UnreadEntry.DAY, "31/11/202");
        cell.save(List.of(new SessionChange.Draft(DRAFT, more), new SessionChange.Unread(DAY, other)));
        assertThat(cell.load().drafts()).isEqualTo(new Drafts(List.of(more), List.of(other)));

        BallotResult adds = CellOfFive.ballots(1, 5, 5, 5, 0, 1, 4, 0, 0);
        cell.save(List.of(
                new SessionChange.Draft(more, null), new SessionChange.Count(null, adds), new SessionChange.Unread(other, null)));
        assertThat(cell.load().drafts()).isEqualTo(Drafts.NONE);
        assertThat(cell.load().ballots()).containsExactly(adds);
    }

    @Test
    void a_draft_of_somebody_else_is_not_overwritten() {
        cell.openWithPresent(5);
        cell.save(List.of(new SessionChange.Draft(null, DRAFT), new SessionChange.Unread(null, DAY)));
        refused(MeetingProblem.CHANGED_MEANWHILE, () -> cell.save(List.of(
                new SessionChange.Draft(null, draft(1, 5, 5, 5, 0, 2)))));
        refused(MeetingProblem.CHANGED_MEANWHILE, () -> cell.save(List.of(
                new SessionChange.Unread(null, new UnreadEntry(CellOfFive.KEY, UnreadEntry.DAY, "hôm nay")))));
        assertThat(cell.load().drafts()).isEqualTo(new Drafts(List.of(DRAFT), List.of(DAY)));
    }

    @Test
    void drafts_stand_only_at_their_session_and_about_whom_it_reviews() {
        cell.openWithPresent(5);
        refused(MeetingProblem.NOT_IN_THE_LIST, () -> cell.save(List.of(
                new SessionChange.Draft(null, draft(CellOfFive.EXEMPT, 5)))));
        SessionKey elsewhere = new SessionKey(CellOfFive.YEAR, "P.2");
        assertThatThrownBy(() -> cell.save(List.of(new SessionChange.Draft(null, new BallotDraft(
                        elsewhere, BallotRound.LEVELS, CellOfFive.id(1), List.of())))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cell.save(List.of(new SessionChange.Unread(
                        null, new UnreadEntry(elsewhere, UnreadEntry.DAY, "x")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_below_zero_too_many_of_them_and_blanks_are_no_draft() {
        assertThatThrownBy(() -> draft(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft(1, 1, 2, 3, 4, 5, 6, 7, 8, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnreadEntry(CellOfFive.KEY, UnreadEntry.DAY, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(draft(1, 5)).as("what is not on the ballot is empty").isEqualTo(new BallotDraft(
                CellOfFive.KEY, BallotRound.LEVELS, CellOfFive.id(1), List.of(OptionalInt.of(5), OptionalInt.empty())));
    }

    @Test
    void a_draft_keeps_the_number_of_rounds_and_the_minutes_open() {
        ReviewSession session = cell.openWithPresent(5);
        cell.save(List.of(new SessionChange.Draft(null, DRAFT)));
        refused(MeetingProblem.BALLOTS_ALREADY_COUNTED, () -> cell.save(List.of(
                new SessionChange.Head(session, session.with(BallotPractice.TWO_ROUNDS)))));
        finishBut(session);
        CompleteMinutes errand = new CompleteMinutes(cell.desk, CellOfFive.REGULATIONS);
        assertThat(errand.complete(CellOfFive.KEY)).containsExactly(MissingPiece.MATCHING_BALLOTS);
        cell.save(List.of(new SessionChange.Draft(DRAFT, null), new SessionChange.Unread(null, DAY)));
        assertThat(errand.complete(CellOfFive.KEY)).containsExactly(MissingPiece.READABLE_FIELDS);
        cell.save(List.of(new SessionChange.Unread(DAY, null)));
        assertThat(errand.complete(CellOfFive.KEY)).isEmpty();
    }

    @Test
    void ballots_that_match_those_present_no_longer_keep_the_minutes_open() {
        ReviewSession session = cell.openWithPresent(5);
        cell.save(List.of(new SessionChange.Count(null, CellOfFive.ballots(1, 5, 5, 5, 0, 1, 4, 0, 0))));
        finishBut(session);
        cell.save(List.of(new SessionChange.Mark(CellOfFive.mark(2, Presence.PRESENT), CellOfFive.mark(2, Presence.ABSENT))));
        CompleteMinutes errand = new CompleteMinutes(cell.desk, CellOfFive.REGULATIONS);
        assertThat(errand.complete(CellOfFive.KEY)).containsExactly(MissingPiece.MATCHING_BALLOTS);
        // Of somebody who has left the cell since, nobody sees a row to mend.
        cell.desk.change(records -> {
            records.reviewSessions().removeBallots(cell.load().ballots());
            records.reviewSessions().putBallots(List.of(CellOfFive.ballots(9, 9, 9, 9, 0, 9, 0, 0, 0)));
            records.sessionDrafts().putBallots(List.of(draft(9, 1)));
            return true;
        });
        assertThat(errand.complete(CellOfFive.KEY)).isEmpty();
    }

    @Test
    void ballots_about_somebody_who_leaves_the_cell_stay_where_they_are_and_nobody_else_takes_them() {
        cell.openWithPresent(5);
        BallotResult counted = CellOfFive.ballots(1, 5, 5, 5, 0, 1, 4, 0, 0);
        cell.save(List.of(new SessionChange.Count(null, counted), new SessionChange.Draft(null, draft(2, 5, 4))));
        moveTo("P.2");
        SessionSheet sheet = cell.load();
        assertThat(sheet.people()).extracting(each -> each.id().getLeastSignificantBits()).doesNotContain(1L, 2L);
        refused(MeetingProblem.NOT_IN_THE_LIST, () -> cell.save(List.of(
                new SessionChange.Count(counted, CellOfFive.ballots(1, 3, 3, 3, 0, 0, 3, 0, 0)))));
        refused(MeetingProblem.NOT_IN_THE_LIST, () -> cell.save(List.of(
                new SessionChange.Draft(draft(2, 5, 4), draft(2, 5, 5)))));
        SessionKey there = new SessionKey(CellOfFive.YEAR, "P.2");
        assertThat(new OpenSession(cell.desk, CellOfFive.REGULATIONS).open(there).ballots()).isEmpty();
        moveTo("P.1");
        assertThat(cell.load().ballots()).containsExactly(counted);
        assertThat(cell.load().drafts().ballots()).containsExactly(draft(2, 5, 4));
    }

    private void moveTo(String code) {
        cell.desk.change(records -> {
            records.members().update(records.members().all().stream()
                    .filter(each -> each.id().equals(CellOfFive.id(1)) || each.id().equals(CellOfFive.id(2)))
                    .map(each -> new Member(each.id(), each.code(), each.cardNumber(), each.person(), new Membership(
                            code, each.membership().admittedOn(), each.membership().officialOn(), each.membership().status(),
                            each.membership().statusSpan()), each.career(), each.note()))
                    .toList());
            return true;
        });
    }

    @Test
    void a_locked_year_shows_no_drafts_and_takes_none_and_they_are_back_when_it_is_opened_again() {
        cell.openWithPresent(5);
        cell.save(List.of(new SessionChange.Draft(null, DRAFT), new SessionChange.Unread(null, DAY)));
        act(YearAct.Kind.LOCKED);
        assertThat(cell.load().drafts()).isEqualTo(Drafts.NONE);
        refused(LockProblem.YEAR_LOCKED, () -> cell.save(List.of(new SessionChange.Draft(DRAFT, null))));
        act(YearAct.Kind.UNLOCKED);
        assertThat(cell.load().drafts()).isEqualTo(new Drafts(List.of(DRAFT), List.of(DAY)));
    }

    private void act(YearAct.Kind kind) {
        cell.desk.change(records -> {
            records.decisions().addYearActs(List.of(new YearAct(CellOfFive.YEAR, null, kind, "vì", "Mai", Instant.EPOCH)));
            return true;
        });
    }

    private void finishBut(ReviewSession session) {
        cell.save(List.of(
                new SessionChange.Head(session, session
                        .with(new SessionHead(LocalDate.of(2025, 12, 6), "Nhà văn hóa", "Trần Văn 1", "Trần Văn 2", null))
                        .with(new Minutes(null, null, null, "Nhất trí"))),
                new SessionChange.Mark(
                        Attendance.unmarked(CellOfFive.KEY, CellOfFive.id(CellOfFive.PROBATIONARY)),
                        CellOfFive.mark(CellOfFive.PROBATIONARY, Presence.PRESENT))));
    }

    private static BallotDraft draft(int member, int... numbers) {
        return new BallotDraft(CellOfFive.KEY, BallotRound.LEVELS, CellOfFive.id(member),
                IntStream.of(numbers).mapToObj(OptionalInt::of).toList());
    }

    private static void refused(ProblemCode code, ThrowingCallable errand) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, errand);
        assertThat(refused).as(code.id()).isNotNull();
        assertThat(refused.problem().code()).isEqualTo(code);
    }
}
