package vn.xeploai.work.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.Career;
import vn.xeploai.model.Member;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.Minutes;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Sessions of committees and of leaders: who is in the list is said by the office. */
class NamedBodiesTest {
    private static final SessionKey COMMITTEE = new SessionKey(CellOfFive.YEAR, "P", Body.COMMITTEE);
    private static final SessionKey LEADERSHIP = new SessionKey(CellOfFive.YEAR, "P", Body.LEADERSHIP);

    private final CellOfFive cell = new CellOfFive();
    private final OpenSession open = new OpenSession(cell.desk, CellOfFive.REGULATIONS);
    private final LoadSession load = new LoadSession(cell.desk, CellOfFive.REGULATIONS);
    private final SaveSession save = new SaveSession(cell.desk, CellOfFive.REGULATIONS);
    private final NameParticipants names = new NameParticipants(cell.desk, CellOfFive.REGULATIONS);

    NamedBodiesTest() {
        position(1, "Bí thư Đảng ủy");
        position(2, "Ủy viên BTV");
        position(3, "Bí thư chi bộ");
        position(CellOfFive.EXEMPT, "Đảng ủy viên");
    }

    @ParameterizedTest
    @CsvSource({
        "Bí thư, true", "Phó Bí thư Đảng ủy, true", "ĐẢNG ỦY VIÊN, true", "UVBCH Đảng bộ, true", "'Bí thư chi bộ, Đảng ủy viên', true",
        "Ban Thường vụ, true", "Bí thư chi bộ, false", "Chi ủy viên, false", "Bí thư Đoàn phường, false", "Đảng viên, false",
        "Ủy viên Ủy ban Kiểm tra, false", "Ủy viên Ban Chấp hành Hội Phụ nữ, false", "'', false", ", false"
    })
    void an_office_in_the_committee_is_told_from_one_elsewhere(String position, boolean proposed) {
        assertThat(CommitteeOffice.isIn(position)).isEqualTo(proposed);
    }

    @Test
    void those_with_an_office_are_proposed_and_named_when_the_session_is_opened() {
        SessionSheet before = load.load(COMMITTEE);
        assertThat(before.opened()).isFalse();
        assertThat(people(before)).as("the exempt are not reviewed").containsExactlyInAnyOrder(1L, 2L);
        assertThat(before.candidates()).extracting(each -> each.id().getLeastSignificantBits())
                .containsExactlyInAnyOrder(3L, 4L, 5L, 6L, 7L, 8L);
        SessionSheet opened = open.open(COMMITTEE);
        assertThat(opened.opened()).isTrue();
        assertThat(opened.attendance()).containsExactlyInAnyOrder(
                Attendance.unmarked(COMMITTEE, CellOfFive.id(1)), Attendance.unmarked(COMMITTEE, CellOfFive.id(2)));
        assertThat(people(open.open(LEADERSHIP))).as("nobody says who leads").isEmpty();
        assertThat(cell.load().candidates()).as("the list of a cell follows from the records").isEmpty();
    }

    @Test
    void names_are_added_and_taken_off() {
        open.open(COMMITTEE);
        assertThat(people(names.add(COMMITTEE, CellOfFive.id(4)))).containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThat(people(names.add(COMMITTEE, CellOfFive.id(4)))).hasSize(3);
        assertThat(people(names.remove(COMMITTEE, CellOfFive.id(1)))).containsExactlyInAnyOrder(2L, 4L);
        refused(MeetingProblem.NOT_BELOW, () -> names.add(COMMITTEE, CellOfFive.id(9)));
        refused(MeetingProblem.NOT_BELOW, () -> names.add(COMMITTEE, new UUID(77, 77)));
        refused(MeetingProblem.NOT_OPENED, () -> names.add(LEADERSHIP, CellOfFive.id(4)));
        assertThatThrownBy(() -> names.add(CellOfFive.KEY, CellOfFive.id(4))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_leaves_the_list_about_whom_something_is_written_or_counted() {
        open.open(COMMITTEE);
        PersonRemarks said = new PersonRemarks(COMMITTEE, CellOfFive.id(1), "Gương mẫu", null, null);
        save.save(COMMITTEE, List.of(
                present(1), present(2), new SessionChange.Remark(PersonRemarks.none(COMMITTEE, CellOfFive.id(1)), said)));
        save.save(COMMITTEE, List.of(new SessionChange.Count(null, ballots(2))));
        refused(MeetingProblem.ALREADY_WRITTEN_ABOUT, () -> names.remove(COMMITTEE, CellOfFive.id(1)));
        refused(MeetingProblem.ALREADY_WRITTEN_ABOUT, () -> names.remove(COMMITTEE, CellOfFive.id(2)));
        save.save(COMMITTEE, List.of(
                new SessionChange.Remark(said, PersonRemarks.none(COMMITTEE, CellOfFive.id(1))),
                new SessionChange.Count(ballots(2), null)));
        names.remove(COMMITTEE, CellOfFive.id(1));
        assertThat(people(names.remove(COMMITTEE, CellOfFive.id(2)))).isEmpty();
    }

    @Test
    void a_year_later_those_of_last_year_are_proposed() {
        open.open(LEADERSHIP);
        names.add(LEADERSHIP, CellOfFive.id(5));
        names.add(LEADERSHIP, CellOfFive.id(CellOfFive.EXEMPT));
        open.open(COMMITTEE);
        names.remove(COMMITTEE, CellOfFive.id(2));
        assertThat(people(load.load(LEADERSHIP.in(2026)))).containsExactly(5L);
        assertThat(people(open.open(COMMITTEE.in(2026)))).containsExactly(1L);
    }

    @Test
    void a_committee_is_counted_voted_on_and_its_minutes_completed_as_a_cell() {
        open.open(COMMITTEE);
        CompleteMinutes complete = new CompleteMinutes(cell.desk, CellOfFive.REGULATIONS);
        save.save(COMMITTEE, List.of(present(1), present(2)));
        refused(MeetingProblem.ISSUED_ABOVE_PRESENT, () -> save.save(COMMITTEE, List.of(new SessionChange.Count(
                null, new BallotResult(
                        COMMITTEE, BallotRound.LEVELS, CellOfFive.id(1), 3, 3, 3, 0, List.of(3, 0, 0, 0), false)))));
        save.save(COMMITTEE, List.of(new SessionChange.Count(null, ballots(1)), new SessionChange.Count(null, ballots(2))));
        ReviewSession session = load.load(COMMITTEE).session();
        save.save(COMMITTEE, List.of(new SessionChange.Head(session, session
                .with(new SessionHead(LocalDate.of(2025, 12, 12), "Hội trường", "Bí thư", "Thư ký", null))
                .with(new Minutes(null, null, null, "Nhất trí")))));
        assertThat(complete.complete(COMMITTEE)).isEqualTo(Set.of());
        refused(MeetingProblem.MINUTES_COMPLETE, () -> names.add(COMMITTEE, CellOfFive.id(4)));
        refused(MeetingProblem.MINUTES_COMPLETE, () -> names.remove(COMMITTEE, CellOfFive.id(1)));
        assertThat(states()).containsExactly(
                tuple("P", Body.COMMITTEE, SessionState.COMPLETE), tuple("P", Body.LEADERSHIP, SessionState.NOT_OPENED),
                tuple("P.1", Body.CELL, SessionState.NOT_OPENED), tuple("P.2", Body.CELL, SessionState.NOT_OPENED));
        assertThat(new ReadVotes(cell.desk, CellOfFive.REGULATIONS).of(CellOfFive.KEY)).as("votes of the cell").isEmpty();
        assertThat(new ReadVotes(cell.desk, CellOfFive.REGULATIONS).of(COMMITTEE)).hasSize(2);
    }

    @Test
    void no_cell_has_a_committee_and_no_committee_is_a_cell() {
        refused(MeetingProblem.NO_SUCH_BODY, () -> open.open(new SessionKey(2025, "P.1", Body.COMMITTEE)));
        refused(MeetingProblem.NO_SUCH_BODY, () -> open.open(new SessionKey(2025, "P.1", Body.LEADERSHIP)));
        refused(MeetingProblem.NO_SUCH_BODY, () -> open.open(new SessionKey(2025, "P", Body.CELL)));
    }

    @Test
    void a_second_session_counts_for_the_committee_and_reviews_nobody_twice() {
        open.open(COMMITTEE);
        open.open(LEADERSHIP);
        save.save(COMMITTEE, List.of(present(1)));
        Limitation named = limitation(1, COMMITTEE);
        save.save(COMMITTEE, List.of(new SessionChange.Limit(null, named)));
        save.save(LEADERSHIP, List.of(new SessionChange.Limit(null, limitation(2, LEADERSHIP))));
        ReviewsOfYear before = new ReadReviews(cell.desk).of(CellOfFive.YEAR, "P");
        assertThat(before.isHeld("P")).isTrue();
        assertThat(before.atCells()).isFalse();
        assertThat(before.reviewed()).isEmpty();
        assertThat(before.limitations()).containsExactly(named, limitation(2, LEADERSHIP));
        cell.openWithPresent(2);
        ReviewsOfYear after = new ReadReviews(cell.desk).of(CellOfFive.YEAR, null);
        assertThat(after.atCells()).isTrue();
        assertThat(after.reviewed()).hasSize(2);
        assertThat(after.sessions()).containsOnlyKeys("P", "P.1");
    }

    private static SessionChange present(int number) {
        UUID who = CellOfFive.id(number);
        return new SessionChange.Mark(
                Attendance.unmarked(COMMITTEE, who), new Attendance(COMMITTEE, who, Presence.PRESENT, null));
    }

    private static BallotResult ballots(int number) {
        return new BallotResult(
                COMMITTEE, BallotRound.LEVELS, CellOfFive.id(number), 2, 2, 2, 0, List.of(2, 0, 0, 0), false);
    }

    private static Limitation limitation(int number, SessionKey at) {
        return new Limitation(new UUID(8, number), at, "Chậm báo cáo", null, null, null, null, null);
    }

    private static List<Long> people(SessionSheet sheet) {
        return sheet.people().stream().map(each -> each.id().getLeastSignificantBits()).toList();
    }

    private List<Tuple> states() {
        return new ListSessions(cell.desk).list(CellOfFive.YEAR, "P.1").stream()
                .map(each -> tuple(each.unit().code(), each.body(), each.state()))
                .toList();
    }

    private void position(int number, String position) {
        cell.desk.change(records -> {
            Member was = records.members().withIds(List.of(CellOfFive.id(number))).getFirst();
            records.members().update(List.of(new Member(
                    was.id(), was.code(), was.cardNumber(), was.person(), was.membership(),
                    new Career(position, null, null, null, null, null, null), was.note())));
            return true;
        });
    }

    private static void refused(MeetingProblem code, ThrowingCallable errand) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, errand);
        assertThat(refused).as(code.id()).isNotNull();
        assertThat(refused.problem().code()).isEqualTo(code);
    }
}
