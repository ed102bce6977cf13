package vn.xeploai.work.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Outcome;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemCode;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.model.scoring.TaskCounts;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.work.campaign.KeepSettings;
import vn.xeploai.work.campaign.KeepSnapshot;
import vn.xeploai.work.judging.NoteFact;
import vn.xeploai.work.locking.LockProblem;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.OpenYear;
import vn.xeploai.work.rating.SaveMarks;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.scoring.KeepDossiers;
import vn.xeploai.work.scoring.KeepSheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A viewer changes nothing, a clerk enters, only a leader decides, closes, locks and unlocks. */
class RolesTest {
    private static final String WHO = DecidedWard.subject(1);
    private final DecidedWard ward = new DecidedWard();

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatever_is_entered_in_a_year_asks_for_the_role_first(Role role) {
        boolean may = role != Role.VIEWER;
        OpenYear open = new OpenYear(ward.desk, DecidedWard.REGULATIONS, role);
        if (may) {
            assertThat(open.open(2024, LocalDate.of(2024, 12, 31)).year()).isEqualTo(2024);
        } else {
            ProblemException refused = catchThrowableOfType(
                    ProblemException.class, () -> open.open(2024, LocalDate.of(2024, 12, 31)));
            assertThat(refused.problem().code()).isEqualTo(LockProblem.NOT_ALLOWED);
            assertThat(ward.desk.<Boolean>look(records -> records.campaigns().of(2024).isPresent())).isFalse();
        }
        KeepSettings settings = new KeepSettings(ward.desk, DecidedWard.REGULATIONS, role);
        answers(may, settings.save(settings.load(2025).choices(), List.of(
                new YearSetting(2025, "capRounding", "HALF_UP", "Đảng ủy", "1-QĐ/ĐU", LocalDate.of(2025, 12, 1)))));
        assertThat(settings.load(2025).history()).hasSize(may ? 1 : 0);
        KeepSnapshot snapshot = new KeepSnapshot(ward.desk, DecidedWard.REGULATIONS, role);
        answers(may, snapshot.take(2025));
        assertThat(snapshot.compare(2025, null).head() != null).isEqualTo(may);
        KeepSheets sheets = new KeepSheets(ward.desk, DecidedWard.REGULATIONS, role);
        answers(may, sheets.save(ScoreSheet.empty(2025, ScoringGroup.ORDINARY), new ScoreSheet(2025, ScoringGroup.ORDINARY, List.of(
                new Criterion(new UUID(5, 5), ScorePart.COMMON, false, "Chấp hành", null)))));
        Dossier none = Dossier.none(2025, new Reviewed.Person(DecidedWard.id(1)));
        answers(may, new KeepDossiers(ward.desk, DecidedWard.REGULATIONS, role)
                .save(none, none.with(new TaskCounts(1, 1, 0, 0, 0), List.of())));
        answers(may, new NoteFact(ward.desk, DecidedWard.REGULATIONS, role).member(2025, DecidedWard.id(2), "degradation", "no"));
        Saving saving = new SaveMarks(ward.desk, DecidedWard.REGULATIONS, role).save(DecidedWard.CELL, List.of(
                new Change(WHO, null, Marks.NONE.with(new Outcome.Rated("HTTNV", false)))));
        assertThat(saving instanceof Saving.Saved).isEqualTo(may);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"VIEWER", "CLERK"})
    void deciding_and_all_that_frees_a_level_is_for_a_leader(Role role) {
        ward.decideEverything();
        assertThat(ward.close.close(2025)).isInstanceOf(DecidingAnswer.Done.class);
        assertThat(ward.close.lock(2025)).isInstanceOf(DecidingAnswer.Done.class);
        DecidingTools tools = ward.tools(role);
        refused(new CloseYear(tools).unlock(2025, "sửa"));
        ward.close.unlock(2025, "sửa");
        refused(new CloseYear(tools).lock(2025));
        refused(new CloseYear(tools).reopen(2025, "P.1", "sửa"));
        ward.close.reopen(2025, "P.1", "sửa");
        refused(new ChangeResult(tools).cancel(DecidedWard.CELL, WHO, DecidedWard.PAPER, "nhầm"));
        refused(new ChangeResult(tools).hold(DecidedWard.CELL, WHO, "đơn"));
        refused(new DecideLevels(tools).decide(DecidedWard.CELL, Map.of(), DecidedWard.PAPER));
        RecordedDecision relief = new RecordedDecision(RuleId.M_04, RecordedDecision.Outcome.GRANTED, "Huyện ủy",
                LocalDate.of(2025, 12, 1), "xem xét", "3-KL/HU");
        assertThat(codes(new NoteFact(ward.desk, DecidedWard.REGULATIONS, role).decisionOnMember(2025, DecidedWard.id(1), relief)))
                .containsExactly(LockProblem.NOT_ALLOWED);
        assertThat(codes(new NoteFact(ward.desk, DecidedWard.REGULATIONS, role).decisionOnOrganization(2025, "P.1", relief)))
                .containsExactly(LockProblem.NOT_ALLOWED);
    }

    @Test
    void a_list_is_corrected_by_no_viewer() {
        assertThat(codes(new KeepSnapshot(ward.desk, DecidedWard.REGULATIONS, Role.VIEWER).correct(2025, List.of(), "Đảng ủy", "sai")))
                .containsExactly(LockProblem.NOT_ALLOWED);
    }

    private static void answers(boolean kept, List<Problem> against) {
        assertThat(codes(against)).isEqualTo(kept ? List.of() : List.of(LockProblem.NOT_ALLOWED));
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static void refused(DecidingAnswer answer) {
        assertThat(((DecidingAnswer.Refused) answer).refusals().getFirst().problem().code()).isEqualTo(LockProblem.NOT_ALLOWED);
    }
}
