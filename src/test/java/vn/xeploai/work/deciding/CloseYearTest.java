package vn.xeploai.work.deciding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.Career;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.deciding.YearState;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.work.campaign.KeepSettings;
import vn.xeploai.work.campaign.KeepSnapshot;
import vn.xeploai.work.judging.ExplainSubject;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.judging.NoteFact;
import vn.xeploai.work.locking.LockProblem;
import vn.xeploai.work.meeting.CompleteMinutes;
import vn.xeploai.work.meeting.OpenSession;
import vn.xeploai.work.meeting.SaveSession;
import vn.xeploai.work.rating.LoadSheet;
import vn.xeploai.work.rating.OpenYear;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.scoring.KeepDossiers;
import vn.xeploai.work.scoring.KeepSheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.xeploai.work.deciding.DecideLevelsTest.assertRefused;
import static vn.xeploai.work.deciding.DecidedWard.CELL;
import static vn.xeploai.work.deciding.DecidedWard.OTHER_CELL;
import static vn.xeploai.work.deciding.DecidedWard.PAPER;
import static vn.xeploai.work.deciding.DecidedWard.REGULATIONS;
import static vn.xeploai.work.deciding.DecidedWard.UNITS;
import static vn.xeploai.work.deciding.DecidedWard.subject;

class CloseYearTest {
    private static final Reviewed MEMBER = new Reviewed.Person(DecidedWard.id(1));

    private final DecidedWard ward = new DecidedWard();

    @Test
    void a_year_goes_from_preparing_to_locked() {
        assertThat(ward.close.look(2025).state()).isEqualTo(YearState.PREPARING);
        ward.type(CELL, subject(1), "HTTNV");
        assertThat(ward.close.look(2025).state()).isEqualTo(YearState.UNDER_REVIEW);
        ward.decideEverything();
        assertThat(ward.close.look(2025).blockers()).isEmpty();
        assertRefused(ward.close.lock(2025), DecidingProblem.BLOCKED);
        assertThat(ward.close.close(2025)).isEqualTo(new DecidingAnswer.Done(3));
        assertThat(ward.close.look(2025).state()).isEqualTo(YearState.DECIDED);
        assertThat(ward.close.lock(2025)).isEqualTo(new DecidingAnswer.Done(1));
        YearOverview locked = ward.close.look(2025);
        assertThat(locked.state()).isEqualTo(YearState.LOCKED);
        assertThat(locked.isAllClosed()).isTrue();
    }

    @Test
    void what_is_in_the_way_is_told_with_the_sheet_that_mends_it() {
        ward.discipline(1);
        ward.type(CELL, subject(1), "HTTNV");
        ward.type(CELL, subject(2), "HTTNV");
        ward.change.hold(CELL, subject(3), "có đơn tố cáo");
        List<Blocker> blockers = ward.close.look(2025).blockers();
        assertThat(blockers.stream().filter(each -> each.unitCode().equals("P.1")))
                .extracting(Blocker::kind, Blocker::subject, Blocker::where)
                .containsExactlyInAnyOrder(
                        tuple(Blocker.Kind.FORBIDDEN, subject(1), CELL),
                        tuple(Blocker.Kind.NOT_DECIDED, subject(2), CELL),
                        tuple(Blocker.Kind.WITHOUT_LEVEL_OR_REASON, "P.1", UNITS));
        assertThat(blockers.stream().filter(each -> each.subject().equals(subject(4))))
                .extracting(Blocker::kind).containsExactly(Blocker.Kind.WITHOUT_LEVEL_OR_REASON);
        assertThat(blockers.stream().filter(each -> each.kind() == Blocker.Kind.FORBIDDEN).findFirst().orElseThrow().ground())
                .isNotNull().satisfies(ground -> assertThat(ground.effect()).isEqualTo(Effect.FORBIDS));
    }

    @Test
    void organizations_close_below_before_above_and_reopen_with_those_above() {
        ward.decideEverything();
        ward.change.cancel(OTHER_CELL, subject(4), PAPER, "nhầm người");
        assertThat(ward.close.close(2025)).as("P.1 alone: P.2 waits for a member, P for P.2").isEqualTo(new DecidingAnswer.Done(1));
        assertThat(ward.close.look(2025).standing().isClosed("P.1")).isTrue();
        ward.type(OTHER_CELL, subject(4), "HTNV");
        ward.decide(OTHER_CELL, subject(4));
        assertThat(ward.close.close(2025)).isEqualTo(new DecidingAnswer.Done(2));
        assertRefused(ward.close.reopen(2025, "P.2", " "), DecidingProblem.REASON_MISSING);
        assertThat(ward.close.reopen(2025, "P.2", "bổ sung hồ sơ")).isEqualTo(new DecidingAnswer.Done(2));
        assertThat(ward.close.look(2025).standing().closed().keySet()).containsExactly("P.1");
        assertRefused(ward.close.reopen(2025, "P.2", "lần nữa"), DecidingProblem.NOT_FINISHED);
    }

    @Test
    void a_held_member_does_not_keep_the_cell_open_and_is_rated_late() {
        ward.decideEverything();
        ward.change.cancel(CELL, subject(1), PAPER, "có đơn tố cáo");
        assertThat(ward.change.hold(CELL, subject(1), "chờ kết luận")).isInstanceOf(DecidingAnswer.Done.class);
        assertThat(ward.close.close(2025)).isEqualTo(new DecidingAnswer.Done(3));
        assertThat(ward.type(CELL, subject(1), "HTTNV")).isInstanceOfSatisfying(Saving.Refused.class, refused ->
                assertThat(refused.refusals().getFirst().problem().code()).isEqualTo(LockProblem.UNIT_CLOSED));
        assertRefused(ward.decide(CELL, subject(1)), LockProblem.UNIT_CLOSED);
        assertRefused(ward.change.hold(CELL, subject(1), "chờ nữa"), LockProblem.UNIT_CLOSED);
        assertThat(ward.change.rateAgain(CELL, subject(1), "HTNV", PAPER, "đã có kết luận"))
                .isInstanceOf(DecidingAnswer.Done.class);
        assertThat(ward.marks(CELL, subject(1)).outcome()).isEqualTo(new Outcome.Rated("HTNV", false));
    }

    @Test
    void a_locked_year_takes_no_change_from_any_errand() {
        lockEverything();
        assertThat(ward.type(CELL, subject(1), "HTNV")).isInstanceOfSatisfying(Saving.Refused.class, refused ->
                assertThat(refused.refusals().getFirst().problem().code()).isEqualTo(LockProblem.YEAR_LOCKED));
        assertThat(ward.type(UNITS, "P.1", "HTNV")).isInstanceOf(Saving.Refused.class);
        NoteFact note = new NoteFact(ward.desk, REGULATIONS);
        assertThat(note.member(2025, DecidedWard.id(1), "tasksDone", "3"))
                .extracting(each -> each.code()).containsExactly(LockProblem.YEAR_LOCKED);
        assertThat(note.organization(2025, "P", "tasksDone", "3"))
                .extracting(each -> each.code()).containsExactly(LockProblem.YEAR_LOCKED);
        SessionKey session = new SessionKey(2025, "P.1");
        assertLocked(() -> new OpenSession(ward.desk, REGULATIONS).open(session));
        assertLocked(() -> new SaveSession(ward.desk, REGULATIONS).save(session, List.of()));
        assertLocked(() -> new CompleteMinutes(ward.desk, REGULATIONS).complete(session));
        assertLocked(() -> new CompleteMinutes(ward.desk, REGULATIONS).reopen(session));
        ScoreSheet sheet = ScoreSheet.empty(2025, ScoringGroup.ORDINARY);
        KeepSheets sheets = new KeepSheets(ward.desk, REGULATIONS);
        assertYearLocked(sheets.save(sheet, sheet));
        assertYearLocked(new KeepDossiers(ward.desk, REGULATIONS).save(
                Dossier.none(2025, MEMBER), Dossier.none(2025, MEMBER)));
        KeepSettings settings = new KeepSettings(ward.desk, REGULATIONS);
        assertYearLocked(settings.save(settings.load(2025).choices(), List.of()));
        KeepSnapshot snapshot = new KeepSnapshot(ward.desk, REGULATIONS);
        assertYearLocked(snapshot.take(2025));
        assertYearLocked(snapshot.correct(2025, List.of(), "Ban Thường vụ", "sai chi bộ"));
        assertThat(catchThrowableOfType(ProblemException.class, () ->
                new OpenYear(ward.desk, REGULATIONS).open(2025, LocalDate.of(2025, 12, 31)))).isNotNull();
        assertRefused(ward.decide(CELL, subject(1)), LockProblem.YEAR_LOCKED);
        assertRefused(ward.change.rateAgain(CELL, subject(1), "HTNV", PAPER, "x"), LockProblem.YEAR_LOCKED);
        assertRefused(ward.change.cancel(CELL, subject(1), PAPER, "x"), LockProblem.YEAR_LOCKED);
        assertRefused(ward.change.override(CELL, subject(1), "HTTNV", PAPER, "x"), LockProblem.YEAR_LOCKED);
        assertRefused(ward.close.close(2025), LockProblem.YEAR_LOCKED);
        assertRefused(ward.close.lock(2025), LockProblem.YEAR_LOCKED);
        assertRefused(ward.close.reopen(2025, "P.1", "x"), LockProblem.YEAR_LOCKED);
        assertRefused(ward.close.overrideCap(2025, "P", PAPER, "x"), LockProblem.YEAR_LOCKED);
    }

    @Test
    void last_years_score_sheets_are_not_taken_over_into_a_locked_year() {
        KeepSheets sheets = new KeepSheets(ward.desk, REGULATIONS);
        Criterion common = new Criterion(UUID.randomUUID(), ScorePart.COMMON, false, "Tư tưởng chính trị", BigDecimal.TEN);
        ward.desk.change(records -> {
            records.scores().putSheet(new ScoreSheet(2024, ScoringGroup.ORDINARY, List.of(common)));
            return true;
        });
        lockEverything();
        assertYearLocked(sheets.copyFromLastYear(2025));
        assertThat(sheets.load(2025).of(ScoringGroup.ORDINARY).criteria()).isEmpty();
    }

    @Test
    void a_closed_cell_takes_no_self_review_and_no_session_while_others_do() {
        ward.decideEverything();
        ward.change.cancel(OTHER_CELL, subject(4), PAPER, "nhầm người");
        ward.close.close(2025);
        KeepDossiers dossiers = new KeepDossiers(ward.desk, REGULATIONS);
        Reviewed other = new Reviewed.Person(DecidedWard.id(4));
        assertThat(dossiers.save(Dossier.none(2025, MEMBER), Dossier.none(2025, MEMBER)))
                .extracting(Problem::code).containsExactly(LockProblem.UNIT_CLOSED);
        Reviewed unit = new Reviewed.Unit("P.1");
        assertThat(dossiers.save(Dossier.none(2025, unit), Dossier.none(2025, unit)))
                .extracting(Problem::code).containsExactly(LockProblem.UNIT_CLOSED);
        assertThat(dossiers.save(Dossier.none(2025, other), Dossier.none(2025, other))).isEmpty();
        SessionKey session = new SessionKey(2025, "P.1");
        assertThat(catchThrowableOfType(ProblemException.class, () -> new OpenSession(ward.desk, REGULATIONS).open(session))
                .problem().code()).isEqualTo(LockProblem.UNIT_CLOSED);
        assertThat(catchThrowableOfType(ProblemException.class, () ->
                new SaveSession(ward.desk, REGULATIONS).save(session, List.of())).problem().code()).isEqualTo(LockProblem.UNIT_CLOSED);
        assertThat(new OpenSession(ward.desk, REGULATIONS).open(new SessionKey(2025, "P.2")).opened()).isTrue();
    }

    private static void assertYearLocked(List<Problem> problems) {
        assertThat(problems).extracting(Problem::code).containsExactly(LockProblem.YEAR_LOCKED);
    }

    @Test
    void unlocking_is_a_named_act_with_a_reason_and_is_kept() {
        assertRefused(ward.close.unlock(2025, "chưa khóa"), DecidingProblem.NOT_FINISHED);
        lockEverything();
        assertRefused(ward.close.unlock(2025, ""), DecidingProblem.REASON_MISSING);
        assertRefused(new CloseYear(ward.tools(Role.CLERK)).unlock(2025, "x"), LockProblem.NOT_ALLOWED);
        assertRefused(new CloseYear(ward.tools(Role.CLERK)).close(2025), LockProblem.NOT_ALLOWED);
        assertThat(ward.close.unlock(2025, "đánh giá lại một đảng viên")).isInstanceOf(DecidingAnswer.Done.class);
        assertThat(ward.change.rateAgain(CELL, subject(1), "HTNV", PAPER, "đánh giá lại"))
                .isInstanceOf(DecidingAnswer.Done.class);
        assertThat(ward.close.lock(2025)).isInstanceOf(DecidingAnswer.Done.class);
        List<YearAct> acts = ward.desk.look(records -> records.decisions().yearActs(2025));
        assertThat(acts.stream().filter(each -> each.unitCode() == null)).extracting(YearAct::kind).containsExactly(
                YearAct.Kind.LOCKED, YearAct.Kind.UNLOCKED, YearAct.Kind.LOCKED);
        assertThat(acts.stream().filter(each -> each.kind() == YearAct.Kind.UNLOCKED).findFirst().orElseThrow().by())
                .isEqualTo("Hoàng Thị Mai");
    }

    @Test
    void a_result_cancelled_in_a_closed_cell_keeps_the_year_from_being_locked() {
        ward.decideEverything();
        ward.close.close(2025);
        ward.change.cancel(CELL, subject(1), PAPER, "kết quả sai");
        assertRefused(ward.close.lock(2025), DecidingProblem.BLOCKED);
    }

    @Test
    void a_locked_year_shows_its_rulings_as_they_were_whatever_the_records_say_now() {
        ward.discipline(1);
        ward.type(CELL, subject(1), "KHTNV");
        ward.decide(CELL, subject(1));
        Sheet before = new LoadSheet(ward.desk, REGULATIONS).load(CELL);
        Explanation then = new ExplainSubject(ward.desk, REGULATIONS, ward.tools.choices()).member(2025, DecidedWard.id(1));
        for (int number = 2; number <= 6; number++) {
            ward.type(number <= 3 ? CELL : OTHER_CELL, subject(number), "HTTNV");
            ward.decide(number <= 3 ? CELL : OTHER_CELL, subject(number));
        }
        for (String unit : List.of("P.1", "P.2", "P")) {
            ward.type(UNITS, unit, "HTTNV");
            ward.decide(UNITS, unit);
        }
        ward.close.close(2025);
        ward.close.lock(2025);
        ReadDecisions read = new ReadDecisions(ward.desk);
        SheetDecisions kept = read.of(new LoadSheet(ward.desk, REGULATIONS).load(CELL));

        // The discipline vanishes, the member becomes a leader: today the rules would say something else.
        ward.desk.change(records -> {
            records.factNotes().putMembers(List.of(new MemberFactNote(2025, DecidedWard.id(1), "disciplines", "")));
            Member member = records.members().withIds(List.of(DecidedWard.id(1))).getFirst();
            records.members().update(List.of(new Member(
                    member.id(), member.code(), member.cardNumber(), member.person(), member.membership(),
                    new Career(null, null, null, null, null, null, ScoreGroup.LEADER), member.note())));
            return true;
        });
        Explanation now = new ExplainSubject(ward.desk, REGULATIONS, ward.tools.choices()).member(2025, DecidedWard.id(1));
        assertThat(verdicts(now)).isNotEqualTo(verdicts(then));

        Sheet reopened = new LoadSheet(ward.desk, REGULATIONS).load(CELL);
        Explanation shown = Optional.ofNullable(read.of(reopened).frozen().get(subject(1))).orElseThrow();
        assertThat(verdicts(shown)).isEqualTo(verdicts(then));
        assertThat(shown.rulings().stream().map(each -> each.worthALook().stream().map(ground -> ground.rule() + " "
                        + ground.effect() + " " + ground.citation() + " " + ground.missing()).toList()).toList())
                .isEqualTo(then.rulings().stream().map(each -> each.worthALook().stream().map(ground -> ground.rule() + " "
                        + ground.effect() + " " + ground.citation() + " " + ground.missing()).toList()).toList());
        assertThat(read.of(reopened).kept().get(subject(1))).isEqualTo(kept.kept().get(subject(1)));
        assertThat(read.of(reopened).isFrozen()).isTrue();
        assertThat(read.of(before).finished()).isPresent();
    }

    @Test
    void an_exceeded_cap_is_in_the_way_until_a_body_decides_otherwise() {
        ward.decideEverything();
        for (int number : new int[] {1, 2, 4}) {
            ward.change.rateAgain(number <= 3 ? CELL : OTHER_CELL, subject(number), "HTXSNV", PAPER, "xét lại");
        }
        assertThat(ward.close.look(2025).blockers()).extracting(Blocker::kind).containsExactly(Blocker.Kind.CAP_EXCEEDED);
        assertThat(ward.close.look(2025).blockers().getFirst().unitCode()).isEqualTo("P");
        assertThat(ward.close.close(2025)).isEqualTo(new DecidingAnswer.Done(2));
        assertRefused(ward.close.overrideCap(2025, "P.1", PAPER, "x"), DecidingProblem.NOT_FORBIDDEN);
        assertRefused(ward.close.overrideCap(2025, "P", PAPER, ""), DecidingProblem.REASON_MISSING);
        assertThat(ward.close.overrideCap(2025, "P", PAPER, "thành tích đặc biệt")).isEqualTo(new DecidingAnswer.Done(1));
        assertThat(ward.close.close(2025)).isEqualTo(new DecidingAnswer.Done(1));
        assertThat(new ListOverrides(ward.desk, REGULATIONS).list(2025, null)).singleElement()
                .satisfies(each -> assertThat(each.decidedLevel()).isNull());
        SheetDecisions units = new ReadDecisions(ward.desk).of(new LoadSheet(ward.desk, REGULATIONS).load(UNITS));
        assertThat(units.kept().keySet()).containsExactlyInAnyOrder("P", "P.1", "P.2");
        ward.close.lock(2025);
        SheetDecisions locked = new ReadDecisions(ward.desk).of(new LoadSheet(ward.desk, REGULATIONS).load(UNITS));
        assertThat(Optional.ofNullable(locked.cap()).orElseThrow().levels().getFirst().grounds().getFirst().facts())
                .containsEntry("excellent", "3");
    }

    @Test
    void a_past_year_is_closed_and_locked_whatever_is_missing() {
        assertThat(ward.close.look(2012).blockers()).isEmpty();
        assertThat(ward.close.close(2012)).isEqualTo(new DecidingAnswer.Done(3));
        assertThat(ward.close.lock(2012)).isEqualTo(new DecidingAnswer.Done(1));
        assertThat(ward.close.look(2012).state()).isEqualTo(YearState.LOCKED);
    }

    private void lockEverything() {
        ward.decideEverything();
        ward.close.close(2025);
        ward.close.lock(2025);
    }

    private static void assertLocked(ThrowingCallable errand) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, errand);
        assertThat(refused.problem().code()).isEqualTo(LockProblem.YEAR_LOCKED);
    }

    private static Map<String, String> verdicts(Explanation told) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        told.rulings().forEach(each -> verdicts.put(String.valueOf(each.level()), each.verdict().name()));
        return verdicts;
    }
}
