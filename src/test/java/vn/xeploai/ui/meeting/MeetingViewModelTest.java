package vn.xeploai.ui.meeting;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.QuorumRule;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.Meetings;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.meeting.CompleteMinutes;
import vn.xeploai.work.meeting.MissingPiece;
import vn.xeploai.work.meeting.SessionChange;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.meeting.SessionState;
import vn.xeploai.work.meeting.UnitSession;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingViewModelTest {
    private static final String NEXT_CELL = "P.02";

    private final MemoryDesk desk = Meetings.held();
    private final MeetingDesk errands = new MeetingErrands(desk, Invented.REGULATIONS);

    @Test
    void cells_are_listed_with_their_state_and_the_one_looked_at_is_open() {
        MeetingViewModel model = shown(errands, new DirectTaskRunner());
        assertThat(model.cells()).extracting(CellRow::name).hasSize(14).startsWith(
                "Cấp ủy · Đảng bộ phường Hương Xuân", "Tập thể lãnh đạo · Đảng bộ phường Hương Xuân", "Chi bộ tổ dân phố 1");
        assertThat(model.cells().stream().skip(2)).extracting(CellRow::state)
                .startsWith(SessionState.HELD, SessionState.NOT_OPENED, SessionState.PREPARING);
        assertThat(model.state().get()).isEqualTo("1/12 chi bộ đã họp · 0 biên bản hoàn tất · 0/1 cấp ủy đã họp");
        assertThat(model.cells().get(2).words()).isEqualTo("Đã họp · 06/12/2025");
        assertThat(session(model).unitName()).isEqualTo("Chi bộ tổ dân phố 1");
        model.filter().set("to dan pho 12");
        assertThat(model.cells()).extracting(CellRow::code).containsExactly("P.12");
    }

    @Test
    void a_cell_without_session_offers_to_open_one() {
        MeetingViewModel model = shown(errands, new DirectTaskRunner());
        model.choose(new SessionKey(Meetings.YEAR, NEXT_CELL));
        assertThat(model.opened().get()).isInstanceOfSatisfying(Opened.NotYet.class,
                notYet -> assertThat(notYet.people()).isEqualTo(10));
        model.open();
        assertThat(session(model).key()).isEqualTo(new SessionKey(Meetings.YEAR, NEXT_CELL));
        assertThat(model.cells().get(3).state()).isEqualTo(SessionState.PREPARING);
    }

    @Test
    void without_cells_the_place_is_empty_and_a_failure_is_told() {
        assertThat(shown(new MeetingErrands(new MemoryDesk(), Invented.REGULATIONS), new DirectTaskRunner()).phase().get())
                .isEqualTo(MeetingViewModel.Phase.EMPTY);
        MeetingViewModel model = shown(new Refusing(errands, true), new DirectTaskRunner());
        assertThat(model.phase().get()).isEqualTo(MeetingViewModel.Phase.FAILED);
        assertThat(model.failure().get()).isInstanceOf(Failure.Known.class);
    }

    @Test
    void an_answer_that_comes_too_late_is_dropped() {
        HeldTaskRunner held = new HeldTaskRunner();
        MeetingViewModel model = shown(errands, held);
        held.releaseAll();
        model.choose(new SessionKey(Meetings.YEAR, NEXT_CELL));
        model.choose(new SessionKey(Meetings.YEAR, "P.03"));
        held.releaseAll();
        assertThat(session(model).key().unitCode()).isEqualTo("P.03");
    }

    @Test
    void every_key_is_kept_and_the_time_is_shown() {
        SessionViewModel model = session(shown(errands, new DirectTaskRunner()));
        assertThat(model.keeping().get().kind()).isEqualTo(Keeping.Kind.UNTOUCHED);
        model.head().place().set("N");
        model.head().place().set("Nh");
        assertThat(stored().head().place()).isEqualTo("Nh");
        assertThat(model.keeping().get()).isEqualTo(new Keeping(Keeping.Kind.SAVED, "Đã lưu 14:02:00"));
        model.head().conclusion().set("Nhất trí");
        assertThat(stored().minutes().conclusion()).isEqualTo("Nhất trí");
        model.head().quorumRule().set(QuorumRule.TWO_THIRDS);
        assertThat(stored().quorum().rule()).isEqualTo(QuorumRule.TWO_THIRDS);
        assertThat(model.hasUnsaved()).isFalse();
    }

    @Test
    void decomposed_letters_are_kept_composed() {
        SessionViewModel model = session(shown(errands, new DirectTaskRunner()));
        model.head().place().set(Normalizer.normalize("Tổ dân phố", Normalizer.Form.NFD));
        assertThat(stored().head().place()).isEqualTo("Tổ dân phố");
    }

    @Test
    void what_is_typed_during_a_save_goes_with_the_next() {
        HeldTaskRunner held = new HeldTaskRunner();
        MeetingViewModel place = shown(errands, held);
        held.releaseAll();
        SessionViewModel model = session(place);
        model.head().place().set("a");
        model.head().place().set("ab");
        model.head().place().set("abc");
        assertThat(held.waiting()).isEqualTo(1);
        assertThat(model.isSaving()).isTrue();
        held.releaseAll();
        assertThat(stored().head().place()).isEqualTo("abc");
    }

    @Test
    void what_cannot_be_read_is_told_under_its_field_and_the_rest_is_kept() {
        HeadViewModel head = session(shown(errands, new DirectTaskRunner())).head();
        head.day().set("31/11/2025");
        head.place().set("Hội trường");
        assertThat(head.dayProblem().get()).contains("31/11/2025");
        assertThat(stored().head().heldOn()).hasToString("2025-12-06");
        assertThat(stored().head().place()).isEqualTo("Hội trường");
        head.day().set("6/12/2023");
        assertThat(head.dayProblem().get()).contains("2025");
        head.day().set("7.12.2025");
        assertThat(head.dayProblem().get()).isEmpty();
        assertThat(stored().head().heldOn()).hasToString("2025-12-07");
        head.quorumBase().set("ba mươi");
        assertThat(head.baseProblem().get()).contains("ba mươi");
        assertThat(stored().quorum().base()).isNull();
        head.quorumBase().set("31");
        assertThat(stored().quorum().base()).isEqualTo(31);
    }

    @Test
    void marks_are_set_taken_back_and_counted() {
        SessionViewModel model = session(shown(errands, new DirectTaskRunner()));
        AttendanceViewModel attendance = model.attendance();
        int before = attendance.turnout().get().present();
        int index = firstWith(attendance, Presence.PRESENT);
        attendance.mark(index, Presence.EXCUSED);
        attendance.reason(index, "ốm");
        assertThat(attendance.rows().get(index).reason()).isEqualTo("ốm");
        assertThat(attendance.turnout().get().present()).isEqualTo(before - 1);
        assertThat(storedMark(attendance.rows().get(index).id())).isEqualTo(Presence.EXCUSED);
        attendance.mark(index, null);
        assertThat(attendance.rows().get(index).reason()).isEmpty();
        assertThat(storedMark(attendance.rows().get(index).id())).isNull();
        attendance.restPresent();
        assertThat(attendance.turnout().get().present()).isEqualTo(before);
        attendance.mark(-1, Presence.PRESENT);
        attendance.mark(999, Presence.PRESENT);
        attendance.reason(index, "người có mặt không cần lý do");
        assertThat(attendance.rows().get(index).reason()).isEmpty();
    }

    @Test
    void the_quorum_line_follows_marks_and_rule() {
        SessionViewModel model = session(shown(errands, new DirectTaskRunner()));
        assertThat(model.enough().get()).isTrue();
        model.head().quorumBase().set("90");
        assertThat(model.enough().get()).isFalse();
        assertThat(model.quorum().get()).contains("/90").contains("46");
    }

    @Test
    void opinions_are_written_about_the_chosen_one() {
        SessionViewModel model = session(shown(errands, new DirectTaskRunner()));
        RemarksViewModel remarks = model.remarks();
        assertThat(remarks.written()).isEqualTo(1);
        remarks.choose(2);
        remarks.strengths().set("Tận tụy");
        remarks.choose(3);
        assertThat(remarks.strengths().get()).isEmpty();
        remarks.choose(99);
        assertThat(remarks.chosen().get()).isEqualTo(3);
        remarks.choose(2);
        assertThat(remarks.strengths().get()).isEqualTo("Tận tụy");
        assertThat(remarks.written()).isEqualTo(2);
        assertThat(desk.meetings.remarks(Meetings.KEY)).hasSize(2);
    }

    @Test
    void limitations_of_earlier_years_come_first_and_are_closed_not_removed() {
        LimitationsViewModel limitations = session(shown(errands, new DirectTaskRunner())).limitations();
        assertThat(limitations.rows()).extracting(LimitationRow::earlier).containsExactly(true, true, false);
        assertThat(limitations.openOfEarlierYears()).isEqualTo(2);
        limitations.remove();
        assertThat(limitations.rows()).hasSize(3);
        limitations.toggleClosed();
        assertThat(limitations.openOfEarlierYears()).isEqualTo(1);
        assertThat(desk.meetings.limitations().on(Meetings.KEY)).anyMatch(each -> !each.isOpen());
        limitations.toggleClosed();
        assertThat(limitations.openOfEarlierYears()).isEqualTo(2);
    }

    @Test
    void the_table_of_an_earlier_year_reads_as_it_was_then() {
        MeetingViewModel place = shown(errands, new DirectTaskRunner());
        LimitationsViewModel now = session(place).limitations();
        now.shortcoming().set("chữ khác");
        assertThat(now.rows().getFirst().words()).as("words of an earlier year stay").isNotEqualTo("chữ khác");
        now.toggleClosed();
        UUID closed = now.rows().getFirst().id();
        new CompleteMinutes(desk, Invented.REGULATIONS).reopen(Meetings.KEY.in(2024));
        place.show(2024, Meetings.CELL);
        LimitationsViewModel then = session(place).limitations();
        int index = then.rows().stream().map(LimitationRow::id).toList().indexOf(closed);
        assertThat(then.rows().get(index)).matches(LimitationRow::open).matches(LimitationRow::later);
        then.choose(index);
        then.toggleClosed();
        then.remove();
        assertThat(then.rows().get(index).later()).isTrue();
        assertThat(desk.meetings.limitations().on(Meetings.KEY)).anyMatch(each -> each.id().equals(closed) && !each.isOpen());
    }

    @Test
    void a_limitation_is_added_filled_and_removed() {
        SessionViewModel session = session(shown(errands, new DirectTaskRunner()));
        LimitationsViewModel limitations = session.limitations();
        limitations.add();
        limitations.shortcoming().set("Chưa kết nạp được đảng viên");
        limitations.deadline().set("hết quý I");
        assertThat(limitations.deadlineProblem().get()).contains("hết quý I");
        limitations.deadline().set("31/3/2026");
        assertThat(limitations.deadlineProblem().get()).isEmpty();
        assertThat(limitations.rows().getLast().details()).isEqualTo("31/03/2026");
        assertThat(desk.meetings.limitations().on(Meetings.KEY)).hasSize(4);
        limitations.remove();
        assertThat(desk.meetings.limitations().on(Meetings.KEY)).hasSize(3);
        assertThat(limitations.chosen().get()).isEqualTo(2);
        assertThat(session.hasUnsaved()).isFalse();
    }

    @Test
    void minutes_tell_what_is_missing_and_are_opened_again() {
        MeetingViewModel place = shown(errands, new DirectTaskRunner());
        SessionViewModel model = session(place);
        model.completeMinutes();
        assertThat(model.missing().get()).contains("kết luận").doesNotContain("ngày họp");
        model.head().conclusion().set("Nhất trí");
        model.attendance().restPresent();
        model.completeMinutes();
        assertThat(model.complete().get()).isTrue();
        assertThat(model.missing().get()).isEmpty();
        assertThat(place.cells().get(2).state()).isEqualTo(SessionState.COMPLETE);
        model.reopenMinutes();
        assertThat(model.complete().get()).isFalse();
        assertThat(place.cells().get(2).state()).isEqualTo(SessionState.HELD);
    }

    @Test
    void a_refused_save_says_so_keeps_what_was_typed_and_succeeds_later() {
        Refusing refusing = new Refusing(errands, false);
        SessionViewModel model = session(shown(refusing, new DirectTaskRunner()));
        refusing.saves = true;
        model.head().place().set("Mới");
        assertThat(model.keeping().get().kind()).isEqualTo(Keeping.Kind.UNSAVED);
        assertThat(model.failure().get()).isInstanceOf(Failure.Known.class);
        assertThat(model.hasUnsaved()).isTrue();
        refusing.saves = false;
        model.saveAgain();
        assertThat(model.keeping().get().kind()).isEqualTo(Keeping.Kind.SAVED);
        assertThat(stored().head().place()).isEqualTo("Mới");
    }

    @Test
    void a_conflict_is_told_and_reloading_shows_what_is_kept() {
        MeetingViewModel place = shown(errands, new DirectTaskRunner());
        SessionViewModel model = session(place);
        Meetings.changedElsewhere(desk);
        int index = firstWith(model.attendance(), Presence.PRESENT);
        model.attendance().mark(index, Presence.ABSENT);
        assertThat(model.keeping().get().kind()).isEqualTo(Keeping.Kind.UNSAVED);
        place.refresh();
        assertThat(session(place)).as("what was typed stays on the screen").isSameAs(model);
        assertThat(model.keeping().get().kind()).isEqualTo(Keeping.Kind.UNSAVED);
        place.giveUp();
        assertThat(session(place)).isNotSameAs(model);
        assertThat(session(place).attendance().rows().get(index).presence()).isEqualTo(Presence.EXCUSED);
    }

    @Test
    void rows_that_do_not_add_up_come_back_after_another_cell_and_after_reloading() {
        MeetingViewModel place = shown(errands, new DirectTaskRunner());
        SessionViewModel model = session(place);
        model.ballots().digit('7');
        assertThat(model.ballots().wrong()).isEqualTo(1);
        place.choose(new SessionKey(Meetings.YEAR, NEXT_CELL));
        place.choose(new SessionKey(Meetings.YEAR, Meetings.CELL));
        assertThat(session(place).ballots().rows()).isEqualTo(model.ballots().rows());
        place.refresh();
        assertThat(session(place).ballots().rows()).isEqualTo(model.ballots().rows());
        assertThat(place.holdsUnsaved()).isFalse();
    }

    @Test
    void what_cannot_be_read_comes_back_as_typed_with_the_same_words() {
        MeetingViewModel place = shown(errands, new DirectTaskRunner());
        SessionViewModel model = session(place);
        model.head().day().set("31/11/2025");
        model.head().quorumBase().set("ba mươi");
        model.limitations().choose(2);
        model.limitations().deadline().set("hết quý I");
        model.limitations().choose(0);
        assertThat(model.limitations().deadlineProblem().get()).isEmpty();
        model.limitations().choose(2);
        assertThat(model.limitations().deadline().get()).isEqualTo("hết quý I");
        place.refresh();
        SessionViewModel later = session(place);
        assertThat(later).isNotSameAs(model);
        assertThat(later.head().day().get()).isEqualTo("31/11/2025");
        assertThat(later.head().dayProblem().get()).isEqualTo(model.head().dayProblem().get()).isNotEmpty();
        assertThat(later.head().quorumBase().get()).isEqualTo("ba mươi");
        assertThat(later.head().baseProblem().get()).contains("ba mươi");
        later.limitations().choose(2);
        assertThat(later.limitations().deadline().get()).isEqualTo("hết quý I");
        assertThat(later.limitations().deadlineProblem().get()).contains("hết quý I");
        assertThat(stored().head().heldOn()).hasToString("2025-12-06");
        later.head().day().set("０７/１２/２０２５");
        later.head().quorumBase().set(" ３１\u00a0");
        later.limitations().deadline().set("");
        assertThat(desk.drafts.unread(Meetings.KEY)).isEmpty();
        assertThat(stored().quorum().base()).isEqualTo(31);
        assertThat(stored().head().heldOn()).hasToString("2025-12-07");
    }

    @Test
    void reloading_waits_until_what_was_typed_is_kept() {
        HeldTaskRunner held = new HeldTaskRunner();
        MeetingViewModel place = shown(errands, held);
        held.releaseAll();
        SessionViewModel model = session(place);
        model.head().place().set("a");
        model.head().place().set("ab");
        place.refresh();
        held.releaseAll();
        assertThat(session(place)).isNotSameAs(model);
        assertThat(session(place).head().place().get()).isEqualTo("ab");
    }

    @Test
    void the_number_of_rounds_is_chosen_before_the_first_count_only() {
        MeetingViewModel place = shown(errands, new DirectTaskRunner());
        session(place).choosePractice(BallotPractice.TWO_ROUNDS);
        assertThat(stored().practice()).isEqualTo(BallotPractice.ONE_ROUND);
        place.choose(new SessionKey(Meetings.YEAR, "P.03"));
        SessionViewModel third = session(place);
        third.choosePractice(BallotPractice.TWO_ROUNDS);
        assertThat(desk.meetings.of(third.key()).orElseThrow().practice()).isEqualTo(BallotPractice.TWO_ROUNDS);
        third.ballots().chooseRound(BallotRound.EXCELLENT);
        assertThat(third.ballots().rows()).isEmpty();
        third.ballots().digit('5');
        third.ballots().erase();
        third.ballots().clearRow();
        third.choosePractice(BallotPractice.ONE_ROUND);
        assertThat(third.ballots().round().get()).isEqualTo(BallotRound.LEVELS);
    }

    @Test
    void two_windows_over_one_session_tell_of_the_conflict_and_neither_loses_what_it_holds() {
        MeetingViewModel here = shown(errands, new DirectTaskRunner());
        MeetingViewModel there = shown(errands, new DirectTaskRunner());
        session(here).ballots().goTo(3, BallotCells.FIRST_VOTES);
        session(here).ballots().digit('7');
        session(there).ballots().goTo(3, BallotCells.FIRST_VOTES);
        session(there).ballots().digit('8');
        assertThat(session(there).keeping().get().kind()).isEqualTo(Keeping.Kind.UNSAVED);
        assertThat(session(there).failure().get()).isInstanceOf(Failure.Known.class);
        assertThat(session(there).ballots().rows().get(3).cells()).as("still on the screen").contains("8");
        assertThat(desk.drafts.ballots(Meetings.KEY)).singleElement()
                .satisfies(each -> assertThat(each.numbers().get(BallotCells.FIRST_VOTES)).hasValue(7));
        there.refresh();
        assertThat(there.holdsUnsaved()).as("reloading gives nothing up").isTrue();
        session(here).ballots().clearRow();
        session(there).saveAgain();
        assertThat(session(there).keeping().get().kind()).as("nothing is in the way any longer").isEqualTo(Keeping.Kind.SAVED);
        session(there).head().place().set("Hội trường");
        assertThat(stored().head().place()).isEqualTo("Hội trường");
        session(here).head().conclusion().set("x");
        assertThat(session(here).keeping().get().kind()).isEqualTo(Keeping.Kind.UNSAVED);
        here.giveUp();
        assertThat(session(here).head().place().get()).isEqualTo("Hội trường");
        assertThat(session(here).ballots().rows()).isEqualTo(session(there).ballots().rows());
    }

    @Test
    void names_of_a_committee_are_added_and_taken_off_and_the_page_is_made_anew() {
        MeetingViewModel place = shown(errands, new DirectTaskRunner());
        assertThat(session(place).naming()).as("the list of a cell follows from the records").isNull();
        SessionKey committee = new SessionKey(Meetings.YEAR, "P", Body.COMMITTEE);
        place.choose(committee);
        assertThat(place.opened().get()).isInstanceOfSatisfying(Opened.NotYet.class,
                notYet -> assertThat(notYet.unitName()).isEqualTo("Cấp ủy · Đảng bộ phường Hương Xuân"));
        place.open();
        SessionViewModel before = session(place);
        int people = before.attendance().rows().size();
        NamingViewModel naming = Objects.requireNonNull(before.naming());
        assertThat(naming.suggest("KHONG CO AI")).isEmpty();
        assertThat(naming.suggest("bi thu chi bo")).hasSize(8).allMatch(each -> each.words().contains("Bí thư chi bộ"));
        UUID who = naming.suggest("bi thu chi bo p.03").getFirst().id();
        naming.add(who);
        assertThat(session(place)).isNotSameAs(before);
        assertThat(session(place).attendance().rows()).hasSize(people + 1).anyMatch(each -> each.id().equals(who));
        NamingViewModel now = Objects.requireNonNull(session(place).naming());
        assertThat(now.suggest("bi thu chi bo p.03")).isEmpty();
        now.remove(who);
        assertThat(session(place).attendance().rows()).hasSize(people);
    }

    @Test
    void a_list_does_not_change_under_what_is_not_kept_or_written_already() {
        Refusing refusing = new Refusing(errands, false);
        MeetingViewModel place = shown(refusing, new DirectTaskRunner());
        place.choose(new SessionKey(Meetings.YEAR, "P", Body.COMMITTEE));
        place.open();
        SessionViewModel model = session(place);
        model.attendance().restPresent();
        UUID first = model.attendance().rows().getFirst().id();
        model.remarks().choose(0);
        model.remarks().strengths().set("Gương mẫu");
        NamingViewModel naming = Objects.requireNonNull(model.naming());
        naming.remove(first);
        assertThat(naming.problem().get()).contains(model.attendance().rows().getFirst().name(), "ý kiến");
        UUID second = model.ballots().rows().get(1).id();
        model.ballots().goTo(1, BallotCells.FIRST_VOTES);
        model.ballots().digit('7');
        naming.remove(second);
        assertThat(naming.problem().get()).as("a draft is written about them").contains("kiểm phiếu");
        assertThat(session(place)).isSameAs(model);
        refusing.saves = true;
        model.head().place().set("x");
        naming.remove(model.attendance().rows().getLast().id());
        assertThat(naming.problem().get()).contains("chưa ghi");
    }

    private static int firstWith(AttendanceViewModel attendance, Presence presence) {
        return attendance.rows().stream()
                .filter(each -> each.presence() == presence && each.standing().isEmpty())
                .findFirst().orElseThrow().number() - 1;
    }

    private @Nullable Presence storedMark(UUID who) {
        return desk.meetings.attendance(Meetings.KEY).stream()
                .filter(each -> each.memberId().equals(who)).findFirst().orElseThrow().presence();
    }

    private ReviewSession stored() {
        return desk.meetings.of(Meetings.KEY).orElseThrow();
    }

    private static SessionViewModel session(MeetingViewModel model) {
        return ((Opened.Session) model.opened().get()).model();
    }

    private static MeetingViewModel shown(MeetingDesk desk, TaskRunner runner) {
        MeetingViewModel model = new MeetingViewModel(desk, runner, () -> LocalTime.of(14, 2), Texts.vietnamese());
        model.show(Meetings.YEAR, Meetings.CELL);
        return model;
    }

    /** A desk that refuses to list, or to save. */
    private static final class Refusing implements MeetingDesk {
        private final MeetingDesk real;
        private final boolean lists;
        private boolean saves;

        Refusing(MeetingDesk real, boolean lists) {
            this.real = real;
            this.lists = lists;
        }

        @Override
        public List<UnitSession> list(int year, @Nullable String unitCode) {
            if (lists) {
                throw new ProblemException(Desks.Code.LOCKED.error());
            }
            return real.list(year, unitCode);
        }

        @Override
        public SessionSheet load(SessionKey key) {
            return real.load(key);
        }

        @Override
        public SessionSheet open(SessionKey key) {
            return real.open(key);
        }

        @Override
        public SessionSheet addPerson(SessionKey key, UUID who) {
            return real.addPerson(key, who);
        }

        @Override
        public SessionSheet removePerson(SessionKey key, UUID who) {
            return real.removePerson(key, who);
        }

        @Override
        public void save(SessionKey key, List<SessionChange> changes) {
            if (saves) {
                throw new ProblemException(Desks.Code.LOCKED.error());
            }
            real.save(key, changes);
        }

        @Override
        public Set<MissingPiece> complete(SessionKey key) {
            return real.complete(key);
        }

        @Override
        public void reopen(SessionKey key) {
            real.reopen(key);
        }
    }
}
