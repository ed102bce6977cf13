package vn.xeploai.work.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.meeting.Attendance;
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
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.locking.LockProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

class SessionErrandsTest {
    private static final SessionHead HEAD =
            new SessionHead(LocalDate.of(2025, 12, 6), "Nhà văn hóa", "Trần Văn 1", "Trần Văn 2", null);

    private final CellOfFive cell = new CellOfFive();

    @Test
    void cells_of_the_reference_day_are_listed_with_the_state_of_their_session() {
        assertThat(states(null)).containsExactly(
                tuple("P.1", SessionState.NOT_OPENED), tuple("P.2", SessionState.NOT_OPENED));
        new OpenSession(cell.desk, CellOfFive.REGULATIONS).open(CellOfFive.KEY);
        assertThat(states("P.1")).as("a cell with those beside it").containsExactly(
                tuple("P.1", SessionState.PREPARING), tuple("P.2", SessionState.NOT_OPENED));
        cell.save(List.of(new SessionChange.Mark(
                Attendance.unmarked(CellOfFive.KEY, CellOfFive.id(1)), CellOfFive.mark(1, Presence.PRESENT))));
        assertThat(states("P")).contains(tuple("P.1", SessionState.HELD));
        finish();
        assertThat(states("no such unit")).contains(tuple("P.1", SessionState.COMPLETE));
    }

    @Test
    void the_list_of_people_leaves_out_who_is_gone_and_tells_who_is_reviewed() {
        SessionSheet sheet = cell.load();
        assertThat(sheet.opened()).isFalse();
        assertThat(sheet.people()).extracting(each -> each.id().getLeastSignificantBits(), Participant::reviewed)
                .containsExactlyInAnyOrder(
                        tuple(1L, true), tuple(2L, true), tuple(3L, true), tuple(4L, true), tuple(5L, true),
                        tuple(6L, false), tuple(7L, true), tuple(8L, false));
    }

    @Test
    void the_turnout_tells_voters_from_those_who_only_listen() {
        Map<UUID, @Nullable Presence> marks = new HashMap<>();
        marks.put(CellOfFive.id(1), Presence.PRESENT);
        marks.put(CellOfFive.id(2), Presence.EXCUSED);
        marks.put(CellOfFive.id(3), Presence.ABSENT);
        marks.put(CellOfFive.id(CellOfFive.PROBATIONARY), Presence.PRESENT);
        List<Participant> people = cell.load().people();
        Turnout without = Turnout.of(people, marks::get, LocalDate.of(2025, 12, 6));
        assertThat(without).isEqualTo(new Turnout(8, 2, 1, 1, 5, 1));
        assertThat(without.unmarked()).isEqualTo(4);
        assertThat(without.against(Quorum.DEFAULT).isMet()).isFalse();

        marks.put(CellOfFive.id(CellOfFive.EXEMPT), Presence.PRESENT);
        Turnout with = Turnout.of(people, marks::get, LocalDate.of(2025, 12, 6));
        assertThat(with.voters()).as("an exempt member who came counts").isEqualTo(6);
        assertThat(with.against(new Quorum(3, QuorumRule.TWO_THIRDS, null, null)).isMet()).isTrue();
    }

    @Test
    void a_new_session_takes_over_what_rarely_changes() {
        SessionKey before = new SessionKey(2024, "P.1");
        Quorum chosen = new Quorum(7, QuorumRule.TWO_THIRDS, "Ban Thường vụ Đảng ủy", "12-HD/ĐU");
        cell.desk.change(records -> {
            records.reviewSessions().put(List.of(ReviewSession.fresh(before).with(HEAD).with(chosen)
                    .with(BallotPractice.TWO_ROUNDS).completed(true)));
            return true;
        });
        ReviewSession opened = new OpenSession(cell.desk, CellOfFive.REGULATIONS).open(CellOfFive.KEY).session();
        assertThat(opened).isEqualTo(ReviewSession.fresh(CellOfFive.KEY)
                .with(new SessionHead(null, "Nhà văn hóa", null, null, null))
                .with(new Quorum(null, QuorumRule.TWO_THIRDS, "Ban Thường vụ Đảng ủy", "12-HD/ĐU"))
                .with(BallotPractice.TWO_ROUNDS));
    }

    @Test
    void opening_twice_changes_nothing() {
        ReviewSession session = cell.openWithPresent(0);
        cell.save(List.of(new SessionChange.Head(session, session.with(HEAD))));
        assertThat(new OpenSession(cell.desk, CellOfFive.REGULATIONS).open(CellOfFive.KEY).session().head()).isEqualTo(HEAD);
    }

    @Test
    void only_cells_and_ruled_years_have_sessions() {
        OpenSession open = new OpenSession(cell.desk, CellOfFive.REGULATIONS);
        refused(MeetingProblem.NO_SUCH_BODY, () -> open.open(new SessionKey(2025, "P")));
        refused(MeetingProblem.NO_SUCH_BODY, () -> open.open(new SessionKey(2025, "NO")));
        refused(MeetingProblem.YEAR_WITHOUT_REGULATION, () -> open.open(new SessionKey(1999, "P.1")));
        refused(MeetingProblem.NOT_OPENED, () -> cell.save(List.of()));
        refused(MeetingProblem.NOT_OPENED,
                () -> new CompleteMinutes(cell.desk, CellOfFive.REGULATIONS).complete(CellOfFive.KEY));
    }

    @Test
    void everything_written_is_read_again() {
        ReviewSession session = cell.openWithPresent(0);
        Minutes minutes = new Minutes("Tập thể", "Ý kiến", null, "Kết luận");
        PersonRemarks remarks = new PersonRemarks(CellOfFive.KEY, CellOfFive.id(1), "Tốt", null, "Cố gắng");
        Limitation limitation = limitation(CellOfFive.KEY);
        cell.save(List.of(
                new SessionChange.Head(session, session.with(HEAD).with(minutes)),
                new SessionChange.Mark(
                        Attendance.unmarked(CellOfFive.KEY, CellOfFive.id(2)), CellOfFive.mark(2, Presence.EXCUSED)),
                new SessionChange.Remark(PersonRemarks.none(CellOfFive.KEY, CellOfFive.id(1)), remarks),
                new SessionChange.Limit(null, limitation)));
        SessionSheet sheet = cell.load();
        assertThat(sheet.session()).isEqualTo(session.with(HEAD).with(minutes));
        assertThat(sheet.attendance()).containsExactly(CellOfFive.mark(2, Presence.EXCUSED));
        assertThat(sheet.remarks()).containsExactly(remarks);
        assertThat(sheet.limitations()).containsExactly(limitation);
        cell.save(List.of(new SessionChange.Limit(limitation, null)));
        assertThat(cell.load().limitations()).isEmpty();
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        ReviewSession session = cell.openWithPresent(1);
        ReviewSession theirs = session.with(HEAD);
        cell.save(List.of(new SessionChange.Head(session, theirs)));
        refused(MeetingProblem.CHANGED_MEANWHILE, () -> cell.save(List.of(
                new SessionChange.Mark(
                        Attendance.unmarked(CellOfFive.KEY, CellOfFive.id(4)), CellOfFive.mark(4, Presence.PRESENT)),
                new SessionChange.Head(session, session.with(BallotPractice.TWO_ROUNDS)))));
        assertThat(cell.load().session()).isEqualTo(theirs);
        assertThat(cell.load().attendance()).as("all or nothing").hasSize(1);
        refused(MeetingProblem.CHANGED_MEANWHILE, () -> cell.save(List.of(new SessionChange.Mark(
                Attendance.unmarked(CellOfFive.KEY, CellOfFive.id(1)), CellOfFive.mark(1, Presence.ABSENT)))));
        refused(MeetingProblem.CHANGED_MEANWHILE, () -> cell.save(List.of(
                new SessionChange.Limit(limitation(CellOfFive.KEY), null))));
        refused(MeetingProblem.CHANGED_MEANWHILE, () -> cell.save(List.of(new SessionChange.Remark(
                new PersonRemarks(CellOfFive.KEY, CellOfFive.id(1), "a", null, null),
                PersonRemarks.none(CellOfFive.KEY, CellOfFive.id(1))))));
    }

    @Test
    void the_day_lies_in_the_year_or_the_one_after() {
        ReviewSession session = cell.openWithPresent(0);
        for (LocalDate far : List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2027, 1, 1))) {
            refused(MeetingProblem.DAY_FAR_FROM_YEAR, () -> cell.save(List.of(new SessionChange.Head(
                    session, session.with(new SessionHead(far, null, null, null, null))))));
        }
        ReviewSession kept = session;
        for (LocalDate near : List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))) {
            ReviewSession next = kept.with(new SessionHead(near, null, null, null, null));
            cell.save(List.of(new SessionChange.Head(kept, next)));
            kept = next;
        }
    }

    @Test
    void strangers_get_no_mark_and_no_remark() {
        cell.openWithPresent(0);
        refused(MeetingProblem.NOT_IN_THE_LIST, () -> cell.save(List.of(new SessionChange.Mark(
                Attendance.unmarked(CellOfFive.KEY, CellOfFive.id(9)), CellOfFive.mark(9, Presence.PRESENT)))));
        refused(MeetingProblem.NOT_IN_THE_LIST, () -> cell.save(List.of(new SessionChange.Remark(
                PersonRemarks.none(CellOfFive.KEY, CellOfFive.id(99)),
                new PersonRemarks(CellOfFive.KEY, CellOfFive.id(99), "a", null, null)))));
    }

    @Test
    void a_limitation_belongs_to_the_session_that_found_it() {
        cell.openWithPresent(0);
        assertThatThrownBy(() -> cell.save(List.of(
                        new SessionChange.Limit(null, limitation(new SessionKey(2025, "P.2"))))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void last_years_open_limitations_are_on_the_table_and_can_be_closed_now() {
        SessionKey before = new SessionKey(2024, "P.1");
        Limitation old = limitation(before);
        cell.desk.change(records -> {
            records.reviewSessions().put(List.of(ReviewSession.fresh(before)));
            records.limitations().put(List.of(old));
            return true;
        });
        cell.openWithPresent(0);
        assertThat(cell.load().limitations()).containsExactly(old);
        cell.save(List.of(new SessionChange.Limit(old, old.closedIn(2025))));
        assertThat(cell.load().limitations()).containsExactly(old.closedIn(2025));
        assertThat(new LoadSession(cell.desk, CellOfFive.REGULATIONS).load(new SessionKey(2026, "P.1")).limitations())
                .isEmpty();
    }

    @Test
    void what_an_earlier_session_named_and_a_later_one_recorded_stays() {
        SessionKey before = CellOfFive.KEY.in(2024);
        Limitation named = limitation(before);
        cell.openWithPresent(1);
        cell.desk.change(records -> {
            records.reviewSessions().put(List.of(ReviewSession.fresh(before)));
            records.limitations().put(List.of(named));
            return true;
        });
        Limitation other = new Limitation(named.id(), before, "khác", null, null, null, null, null);
        refused(MeetingProblem.FOUND_EARLIER, () -> cell.save(List.of(new SessionChange.Limit(named, null))));
        refused(MeetingProblem.FOUND_EARLIER, () -> cell.save(List.of(new SessionChange.Limit(named, other))));
        Limitation repaired = named.closedIn(2025);
        cell.save(List.of(new SessionChange.Limit(named, repaired)));
        SaveSession save = new SaveSession(cell.desk, CellOfFive.REGULATIONS);
        refused(MeetingProblem.REPAIRED_LATER, () -> save.save(before, List.of(new SessionChange.Limit(repaired, named))));
        refused(MeetingProblem.REPAIRED_LATER, () -> save.save(before, List.of(new SessionChange.Limit(repaired, null))));
        cell.save(List.of(new SessionChange.Limit(repaired, named)));
        save.save(before, List.of(new SessionChange.Limit(named, other)));
        assertThat(cell.load().limitations()).containsExactly(other);
    }

    @Test
    void a_locked_year_keeps_the_list_of_limitations_it_was_printed_with() {
        Limitation open = limitation(CellOfFive.KEY);
        Limitation repaired = new Limitation(UUID.randomUUID(), CellOfFive.KEY, "đi họp muộn", null, null, null, null, 2025);
        cell.openWithPresent(1);
        cell.save(List.of(new SessionChange.Limit(null, open), new SessionChange.Limit(null, repaired)));
        cell.desk.change(records -> {
            records.campaigns().insert(List.of(new Campaign(2026, "366-QĐ/TW", LocalDate.of(2026, 12, 31))));
            records.decisions().addYearActs(List.of(new YearAct(
                    2026, null, YearAct.Kind.LOCKED, null, "Hoàng Thị Mai", Instant.parse("2027-01-10T00:00:00Z"))));
            return true;
        });
        Limitation other = new Limitation(open.id(), CellOfFive.KEY, "khác", null, null, null, null, null);
        refused(MeetingProblem.LISTED_IN_LOCKED_YEAR, () -> cell.save(List.of(new SessionChange.Limit(open, null))));
        refused(MeetingProblem.LISTED_IN_LOCKED_YEAR, () -> cell.save(List.of(new SessionChange.Limit(open, other))));
        refused(MeetingProblem.LISTED_IN_LOCKED_YEAR, () -> cell.save(List.of(new SessionChange.Limit(open, open.closedIn(2025)))));
        refused(MeetingProblem.LISTED_IN_LOCKED_YEAR, () -> cell.save(List.of(new SessionChange.Limit(null,
                new Limitation(UUID.randomUUID(), CellOfFive.KEY, "mới", null, null, null, null, null)))));
        assertThat(cell.load().limitations()).containsExactlyInAnyOrder(open, repaired);
        cell.save(List.of(new SessionChange.Limit(repaired, null)));
        new OpenSession(cell.desk, CellOfFive.REGULATIONS).open(CellOfFive.KEY.in(2027));
        new SaveSession(cell.desk, CellOfFive.REGULATIONS).save(
                CellOfFive.KEY.in(2027), List.of(new SessionChange.Limit(open, open.closedIn(2027))));
        assertThat(cell.load().limitations()).as("2026 listed it open, and still does").containsExactly(open.closedIn(2027));
    }

    @Test
    void whoever_may_only_look_changes_nothing() {
        Role viewer = Role.VIEWER;
        refusedEntry(() -> new OpenSession(cell.desk, CellOfFive.REGULATIONS, viewer).open(CellOfFive.KEY));
        assertThat(cell.load().opened()).isFalse();
        ReviewSession session = cell.openWithPresent(1);
        refusedEntry(() -> new SaveSession(cell.desk, CellOfFive.REGULATIONS, viewer).save(
                CellOfFive.KEY, List.of(new SessionChange.Head(session, session.with(HEAD)))));
        refusedEntry(() -> new CompleteMinutes(cell.desk, CellOfFive.REGULATIONS, viewer).complete(CellOfFive.KEY));
        refusedEntry(() -> new CompleteMinutes(cell.desk, CellOfFive.REGULATIONS, viewer).reopen(CellOfFive.KEY));
        NameParticipants naming = new NameParticipants(cell.desk, CellOfFive.REGULATIONS, viewer);
        SessionKey committee = new SessionKey(2025, "P", Body.COMMITTEE);
        refusedEntry(() -> naming.add(committee, CellOfFive.id(1)));
        refusedEntry(() -> naming.remove(committee, CellOfFive.id(1)));
        new SaveSession(cell.desk, CellOfFive.REGULATIONS, Role.CLERK).save(
                CellOfFive.KEY, List.of(new SessionChange.Head(session, session.with(HEAD))));
        assertThat(cell.load().session().head()).isEqualTo(HEAD);
    }

    private static void refusedEntry(ThrowingCallable errand) {
        assertThat(catchThrowableOfType(ProblemException.class, errand).problem().code()).isEqualTo(LockProblem.NOT_ALLOWED);
    }

    @Test
    void minutes_are_complete_only_when_nothing_is_missing_and_locked_then() {
        ReviewSession session = cell.openWithPresent(5);
        CompleteMinutes errand = new CompleteMinutes(cell.desk, CellOfFive.REGULATIONS);
        assertThat(errand.complete(CellOfFive.KEY)).containsExactlyInAnyOrderElementsOf(
                EnumSet.range(MissingPiece.DAY, MissingPiece.CONCLUSION));
        ReviewSession full = session.with(HEAD).with(new Minutes(null, null, null, "Nhất trí"));
        cell.save(List.of(new SessionChange.Head(session, full)));
        assertThat(errand.complete(CellOfFive.KEY)).as("the probationary member is reviewed").containsExactly(MissingPiece.ATTENDANCE);
        assertThat(cell.load().session().complete()).isFalse();
        finish();
        assertThat(cell.load().session().complete()).isTrue();
        refused(MeetingProblem.MINUTES_COMPLETE, () -> cell.save(List.of(
                new SessionChange.Head(full.completed(true), full.with(SessionHead.EMPTY)))));
        errand.reopen(CellOfFive.KEY);
        cell.save(List.of(new SessionChange.Head(full, full.with(BallotPractice.TWO_ROUNDS))));
    }

    @Test
    void where_the_year_asks_for_ballots_typed_twice_the_minutes_wait_for_them() {
        cell.openWithPresent(5);
        finish();
        CompleteMinutes errand = new CompleteMinutes(cell.desk, CellOfFive.REGULATIONS);
        errand.reopen(CellOfFive.KEY);
        cell.desk.change(records -> {
            records.yearSettings().put(Stream.of("ballots", "ballotsTypedTwice")
                    .map(key -> new YearSetting(2025, key, "REQUIRED", "Ban Thường vụ", "", null))
                    .toList());
            return true;
        });
        assertThat(errand.complete(CellOfFive.KEY)).containsExactly(MissingPiece.BALLOTS);
        List<BallotResult> once = cell.load().people().stream()
                .filter(Participant::reviewed)
                .map(each -> new BallotResult(
                        CellOfFive.KEY, BallotRound.LEVELS, each.id(), 5, 5, 5, 0, List.of(1, 4, 0, 0), false))
                .toList();
        putBallots(once);
        assertThat(errand.complete(CellOfFive.KEY)).containsExactly(MissingPiece.SECOND_TYPING);
        putBallots(once.stream().map(each -> each.typedTwice(true)).toList());
        assertThat(errand.complete(CellOfFive.KEY)).isEmpty();
    }

    private void putBallots(List<BallotResult> results) {
        cell.desk.change(records -> {
            records.reviewSessions().putBallots(results);
            return true;
        });
    }

    private void finish() {
        SessionSheet sheet = cell.load();
        ReviewSession full = sheet.session().with(HEAD).with(new Minutes(null, null, null, "Nhất trí"));
        List<Integer> unmarked = List.of(1, 2, 3, 4, 5, CellOfFive.PROBATIONARY);
        Set<UUID> marked = Set.copyOf(sheet.attendance().stream().map(Attendance::memberId).toList());
        cell.save(List.of(new SessionChange.Head(sheet.session(), full)));
        cell.save(unmarked.stream()
                .filter(each -> !marked.contains(CellOfFive.id(each)))
                .<SessionChange>map(each -> new SessionChange.Mark(
                        Attendance.unmarked(CellOfFive.KEY, CellOfFive.id(each)), CellOfFive.mark(each, Presence.EXCUSED)))
                .toList());
        assertThat(new CompleteMinutes(cell.desk, CellOfFive.REGULATIONS).complete(CellOfFive.KEY)).isEmpty();
    }

    private List<Tuple> states(@Nullable String unit) {
        return new ListSessions(cell.desk).list(CellOfFive.YEAR, unit).stream()
                .filter(each -> each.body() == Body.CELL)
                .map(each -> tuple(each.unit().code(), each.state()))
                .toList();
    }

    private static Limitation limitation(SessionKey at) {
        return new Limitation(new UUID(8, at.year()), at, "Họp muộn", "Thiếu lịch", "Lập lịch", "Bí thư", null, null);
    }

    private static void refused(MeetingProblem code, ThrowingCallable errand) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, errand);
        assertThat(refused).as(code.id()).isNotNull();
        assertThat(refused.problem().code()).isEqualTo(code);
    }
}
