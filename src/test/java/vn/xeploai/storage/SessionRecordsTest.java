package vn.xeploai.storage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.Minutes;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.Quorum;
import vn.xeploai.model.meeting.QuorumRule;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Review sessions and all that belongs to them come out as they went in. */
@ParameterizedClass
@EnumSource(Engine.class)
class SessionRecordsTest {
    private static final SessionKey HERE = new SessionKey(Invented.YEAR, "TT.01");
    private static final SessionKey YEAR_BEFORE = new SessionKey(Invented.YEAR - 1, "TT.01");
    private static final SessionKey ELSEWHERE = new SessionKey(Invented.YEAR, "TT.02");
    private static final ReviewSession FULL = new ReviewSession(
            HERE,
            new SessionHead(LocalDate.of(2023, 12, 3), "Nhà văn hóa", "Đỗ Quỳnh Ánh", "Nguyễn Thị Đào", "Đại diện cấp trên"),
            new Minutes("Tập thể", "Diễn biến\nhai dòng", "Cấp trên", "Kết luận «đủ dấu»"),
            new Quorum(31, QuorumRule.TWO_THIRDS, "Ban Thường vụ Đảng ủy", "12-HD/ĐU"),
            BallotPractice.TWO_ROUNDS,
            true);

    private final Desk desk;

    SessionRecordsTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01"), Invented.cell("TT.02")));
            records.members().insert(List.of(Invented.member(1, "TT.01"), Invented.member(2, "TT.01")));
            records.reviewSessions().put(List.of(
                    ReviewSession.fresh(HERE), ReviewSession.fresh(ELSEWHERE), ReviewSession.fresh(YEAR_BEFORE)));
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_session_gains_and_loses_every_field() {
        assertThat(desk.<List<ReviewSession>>look(records -> records.reviewSessions().ofYear(Invented.YEAR)))
                .containsExactlyInAnyOrder(ReviewSession.fresh(HERE), ReviewSession.fresh(ELSEWHERE));
        for (ReviewSession next : List.of(FULL, ReviewSession.fresh(HERE), FULL)) {
            Errand.change(desk, records -> records.reviewSessions().put(List.of(next)));
            assertThat(desk.<Optional<ReviewSession>>look(records -> records.reviewSessions().of(HERE))).contains(next);
        }
        assertThat(desk.<Optional<ReviewSession>>look(records -> records.reviewSessions().of(new SessionKey(1999, "TT"))))
                .isEmpty();
    }

    @Test
    void attendance_is_marked_changed_and_taken_back() {
        Attendance present = new Attendance(HERE, Invented.id(1), Presence.PRESENT, null);
        Attendance excused = new Attendance(HERE, Invented.id(2), Presence.EXCUSED, "đi công tác");
        Attendance elsewhere = new Attendance(ELSEWHERE, Invented.id(2), Presence.ABSENT, null);
        Errand.change(desk, records -> records.reviewSessions().putAttendance(List.of(present, excused, elsewhere)));

        assertThat(desk.<List<Attendance>>look(records -> records.reviewSessions().attendance(HERE)))
                .containsExactlyInAnyOrder(present, excused);
        assertThat(desk.<List<SessionKey>>look(records -> records.reviewSessions().held(Invented.YEAR)))
                .containsExactly(HERE);
        assertThat(desk.<List<SessionKey>>look(records -> records.reviewSessions().held(Invented.YEAR - 1))).isEmpty();

        Attendance back = Attendance.unmarked(HERE, Invented.id(1));
        Errand.change(desk, records -> records.reviewSessions().putAttendance(List.of(back)));
        assertThat(desk.<List<Attendance>>look(records -> records.reviewSessions().attendance(HERE)))
                .containsExactlyInAnyOrder(back, excused);
        assertThat(desk.<List<SessionKey>>look(records -> records.reviewSessions().held(Invented.YEAR))).isEmpty();
    }

    @Test
    void remarks_keep_their_words_whole() {
        PersonRemarks full = new PersonRemarks(HERE, Invented.id(1), "Ưu ".repeat(9_000), "Hạn chế", "Góp ý\ntiếp");
        PersonRemarks least = PersonRemarks.none(HERE, Invented.id(2));
        Errand.change(desk, records -> records.reviewSessions().putRemarks(List.of(full, least)));

        assertThat(desk.<List<PersonRemarks>>look(records -> records.reviewSessions().remarks(HERE)))
                .containsExactlyInAnyOrder(full, least);
        assertThat(desk.<List<PersonRemarks>>look(records -> records.reviewSessions().remarks(ELSEWHERE))).isEmpty();
    }

    @Test
    void open_limitations_of_earlier_years_stand_on_the_table_until_the_year_they_are_closed() {
        Limitation open = limitation(1, YEAR_BEFORE, null);
        Limitation closedThen = limitation(2, YEAR_BEFORE, Invented.YEAR - 1);
        Limitation closedNow = limitation(3, YEAR_BEFORE, Invented.YEAR);
        Limitation fresh = new Limitation(id(4), HERE, "", null, null, null, null, null);
        Limitation elsewhere = limitation(5, ELSEWHERE, null);
        Errand.change(desk, records ->
                records.limitations().put(List.of(open, closedThen, closedNow, fresh, elsewhere)));

        assertThat(desk.<List<Limitation>>look(records -> records.limitations().on(HERE)))
                .containsExactlyInAnyOrder(open, closedNow, fresh);
        assertThat(desk.<List<Limitation>>look(records -> records.limitations().on(YEAR_BEFORE)))
                .containsExactlyInAnyOrder(open, closedThen, closedNow);

        Errand.change(desk, records -> {
            records.limitations().put(List.of(open.closedIn(Invented.YEAR)));
            records.limitations().remove(List.of(fresh));
        });
        assertThat(desk.<List<Limitation>>look(records -> records.limitations().on(HERE)))
                .containsExactlyInAnyOrder(open.closedIn(Invented.YEAR), closedNow);
    }

    @Test
    void ballots_are_kept_per_round_and_person_and_taken_away() {
        BallotResult four = ballots(1, BallotRound.LEVELS, 28, 27, List.of(3, 20, 4, 0));
        BallotResult three = ballots(2, BallotRound.LEVELS, 28, 28, List.of(28, 0, 0));
        BallotResult yesNo = ballots(1, BallotRound.EXCELLENT, 28, 28, List.of(20, 8)).typedTwice(true);
        Errand.change(desk, records -> records.reviewSessions().putBallots(List.of(four, three, yesNo)));
        assertThat(desk.<List<BallotResult>>look(records -> records.reviewSessions().ballots(HERE)))
                .containsExactlyInAnyOrder(four, three, yesNo);

        BallotResult corrected = ballots(1, BallotRound.LEVELS, 28, 28, List.of(4, 20, 4, 0));
        Errand.change(desk, records -> {
            records.reviewSessions().putBallots(List.of(corrected));
            records.reviewSessions().removeBallots(List.of(yesNo));
        });
        assertThat(desk.<List<BallotResult>>look(records -> records.reviewSessions().ballots(HERE)))
                .containsExactlyInAnyOrder(corrected, three);
    }

    @Test
    void drafts_are_kept_as_typed_changed_and_taken_away() {
        BallotDraft some = draft(1, BallotRound.LEVELS, OptionalInt.of(28), OptionalInt.empty(), OptionalInt.of(0));
        BallotDraft every = draft(2, BallotRound.EXCELLENT, IntStream.range(0, BallotDraft.NUMBERS)
                .mapToObj(each -> OptionalInt.of(99_999 - each)).toArray(OptionalInt[]::new));
        UnreadEntry day = new UnreadEntry(HERE, UnreadEntry.DAY, " 31/11/2025\t«ế» ");
        UnreadEntry deadline = new UnreadEntry(HERE, UnreadEntry.deadlineOf(id(1)), "hết quý I");
        Errand.change(desk, records -> {
            records.sessionDrafts().putBallots(List.of(some, every));
            records.sessionDrafts().putUnread(List.of(day, deadline));
        });
        assertThat(desk.<List<BallotDraft>>look(records -> records.sessionDrafts().ballots(HERE)))
                .containsExactlyInAnyOrder(some, every);
        assertThat(desk.<List<UnreadEntry>>look(records -> records.sessionDrafts().unread(HERE)))
                .containsExactlyInAnyOrder(day, deadline);
        assertThat(desk.<List<BallotDraft>>look(records -> records.sessionDrafts().ballots(ELSEWHERE))).isEmpty();
        assertThat(desk.<List<UnreadEntry>>look(records -> records.sessionDrafts().unread(ELSEWHERE))).isEmpty();
        assertThat(desk.<List<BallotResult>>look(records -> records.reviewSessions().ballots(HERE))).isEmpty();

        BallotDraft cleared = draft(2, BallotRound.EXCELLENT, OptionalInt.empty());
        UnreadEntry shorter = new UnreadEntry(HERE, UnreadEntry.DAY, "3");
        Errand.change(desk, records -> {
            records.sessionDrafts().putBallots(List.of(cleared));
            records.sessionDrafts().removeBallots(List.of(some));
            records.sessionDrafts().putUnread(List.of(shorter));
            records.sessionDrafts().removeUnread(List.of(deadline));
        });
        assertThat(desk.<List<BallotDraft>>look(records -> records.sessionDrafts().ballots(HERE))).containsExactly(cleared);
        assertThat(desk.<List<UnreadEntry>>look(records -> records.sessionDrafts().unread(HERE))).containsExactly(shorter);
        refused(() -> Errand.change(desk, records -> records.sessionDrafts().putBallots(List.of(
                draft(99, BallotRound.LEVELS, OptionalInt.of(1))))));
        refused(() -> Errand.change(desk, records -> records.sessionDrafts().putUnread(List.of(
                new UnreadEntry(new SessionKey(1999, "TT.01"), UnreadEntry.DAY, "3")))));
    }

    @Test
    void the_bodies_of_an_organization_meet_apart() {
        SessionKey committee = new SessionKey(Invented.YEAR, "TT.01", Body.COMMITTEE);
        SessionKey leadership = new SessionKey(Invented.YEAR, "TT.01", Body.LEADERSHIP);
        Attendance there = new Attendance(committee, Invented.id(1), Presence.PRESENT, null);
        Attendance alsoThere = Attendance.unmarked(committee, Invented.id(2));
        Attendance here = new Attendance(HERE, Invented.id(1), Presence.ABSENT, null);
        PersonRemarks said = new PersonRemarks(leadership, Invented.id(1), "Gương mẫu", null, null);
        Limitation found = limitation(1, committee, null);
        BallotResult counted = new BallotResult(
                committee, BallotRound.LEVELS, Invented.id(1), 2, 2, 2, 0, List.of(2, 0, 0, 0), false);
        Errand.change(desk, records -> {
            records.reviewSessions().put(List.of(
                    ReviewSession.fresh(committee).completed(true), ReviewSession.fresh(leadership)));
            records.reviewSessions().putAttendance(List.of(there, alsoThere, here));
            records.reviewSessions().putRemarks(List.of(said));
            records.reviewSessions().putBallots(List.of(counted));
            records.limitations().put(List.of(found));
        });
        assertThat(desk.<Optional<ReviewSession>>look(records -> records.reviewSessions().of(committee)))
                .contains(ReviewSession.fresh(committee).completed(true));
        assertThat(desk.<Optional<ReviewSession>>look(records -> records.reviewSessions().of(HERE)))
                .contains(ReviewSession.fresh(HERE));
        assertThat(desk.<List<SessionKey>>look(records -> records.reviewSessions().held(Invented.YEAR)))
                .containsExactly(committee);
        assertThat(desk.<List<PersonRemarks>>look(records -> records.reviewSessions().remarks(leadership))).containsExactly(said);
        assertThat(desk.<List<PersonRemarks>>look(records -> records.reviewSessions().remarks(committee))).isEmpty();
        assertThat(desk.<List<BallotResult>>look(records -> records.reviewSessions().ballots(committee))).containsExactly(counted);
        assertThat(desk.<List<BallotResult>>look(records -> records.reviewSessions().ballots(HERE))).isEmpty();
        assertThat(desk.<List<Limitation>>look(records -> records.limitations().on(committee.in(Invented.YEAR + 1))))
                .containsExactly(found);
        assertThat(desk.<List<Limitation>>look(records -> records.limitations().on(HERE))).isEmpty();

        Errand.change(desk, records -> {
            records.reviewSessions().removeAttendance(List.of(there));
            records.reviewSessions().removeBallots(List.of(counted));
        });
        assertThat(desk.<List<Attendance>>look(records -> records.reviewSessions().attendance(committee)))
                .containsExactly(alsoThere);
        assertThat(desk.<List<Attendance>>look(records -> records.reviewSessions().attendance(HERE))).containsExactly(here);
        assertThat(desk.<List<BallotResult>>look(records -> records.reviewSessions().ballots(committee))).isEmpty();
    }

    @Test
    void the_tables_themselves_refuse_what_cannot_be() {
        refused(() -> Errand.change(desk, records -> records.reviewSessions().putBallots(List.of(
                new BallotResult(HERE, BallotRound.LEVELS, Invented.id(1), 28, 28, 27, 1, List.of(28), false)))));
        refused(() -> Errand.change(desk, records -> records.reviewSessions().putBallots(List.of(
                new BallotResult(HERE, BallotRound.LEVELS, Invented.id(1), 28, 28, 27, 0, List.of(27), false)))));
        refused(() -> Errand.change(desk, records -> records.reviewSessions().putBallots(List.of(
                new BallotResult(HERE, BallotRound.LEVELS, Invented.id(1), 27, 28, 28, 0, List.of(28), false)))));
        refused(() -> Errand.change(desk, records -> records.reviewSessions().putAttendance(List.of(
                new Attendance(new SessionKey(1999, "TT.01"), Invented.id(1), Presence.PRESENT, null)))));
        refused(() -> Errand.change(desk, records -> records.reviewSessions().putRemarks(List.of(
                PersonRemarks.none(HERE, Invented.id(99))))));
        refused(() -> Errand.change(desk, records -> records.reviewSessions().put(List.of(
                ReviewSession.fresh(new SessionKey(Invented.YEAR, "NO.WHERE"))))));
    }

    private static BallotResult ballots(int member, BallotRound round, int issued, int returned, List<Integer> votes) {
        return new BallotResult(
                HERE, round, Invented.id(member), issued, returned, returned, 0, votes, false);
    }

    private static BallotDraft draft(int member, BallotRound round, OptionalInt... numbers) {
        return new BallotDraft(HERE, round, Invented.id(member), List.of(numbers));
    }

    private static Limitation limitation(int number, SessionKey at, @Nullable Integer closedIn) {
        return new Limitation(id(number), at, "Chậm nộp báo cáo", "Thiếu người", "Phân công lại", "Chi ủy",
                LocalDate.of(2024, 6, 30), closedIn);
    }

    private static UUID id(int number) {
        return new UUID(9, number);
    }

    private static void refused(ThrowingCallable change) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, change);
        assertThat(refused).isNotNull();
        assertThat(refused.problem().code()).isEqualTo(StorageProblem.REFUSED);
    }
}
