package vn.xeploai.work.overview;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Decision;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.rules.cap.CapGroup;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.rules.tally.TallyBuilder;
import vn.xeploai.text.PartyPositions;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.judging.CapReading;
import vn.xeploai.work.meeting.SessionState;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LookAtYearTest {
    private static final Proposals NOTHING = new Proposals(null, null, null, null, null, null);

    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2025, 2021), 30, 12, 9);
    private final LookAtYear look = new LookAtYear(desk, Invented.REGULATIONS, PartyPositions::isSecretary);

    @Test
    void the_figures_are_those_of_the_count_at_every_unit() {
        rate(2025, "P.01", 0, 5, "HTXSNV");
        rate(2025, "P.01", 12, 24, "HTTNV");
        for (String unit : List.of("P", "P.01", "P.02")) {
            YearGlance glance = look.look(2025, unit);
            assertThat(glance.now()).isEqualTo(new CountYear(desk, Invented.REGULATIONS).count(2025).figures().of(unit).orElseThrow());
            assertThat(Objects.requireNonNull(glance.unit()).code()).isEqualTo(unit);
        }
        YearGlance all = look.look(2025, null);
        assertThat(all.unit()).isNull();
        assertThat(all.open()).isTrue();
        assertThat(all.before()).as("2024 was never opened").isNull();
        assertThat(all.isEmpty()).isFalse();
        assertThat(all.committees()).extracting(Organization::code).containsExactly("P");
        assertThat(all.cells()).extracting(each -> each.unit().code(), CellGlance::state).containsExactly(
                tuple("P.01", CellState.RATING), tuple("P.02", CellState.NOT_BEGUN), tuple("P.03", CellState.NOT_BEGUN));
        assertThat(all.cells().getFirst().overCap()).isEqualTo(3);
        assertThat(look.look(2025, "NO.WHERE").unit()).isNull();
    }

    @Test
    void caps_are_read_together_and_alone_and_judging_counts_subjects() {
        rate(2025, "P.01", 0, 5, "HTXSNV");
        rate(2025, "P.01", 12, 24, "HTTNV");
        List<CapReading> caps = look.look(2025, "P").caps();
        assertThat(caps).extracting(each -> each.at().code(), CapReading::kind, CapReading::meaning, CapReading::excellent,
                CapReading::limit, CapReading::tooMany, CapReading::stillPossible).containsExactly(
                tuple("P", SubjectKind.MEMBER, CapGroup.TOGETHER, 5, 2, 3, 0),
                tuple("P.01", SubjectKind.MEMBER, CapGroup.ALONE, 5, 2, 3, 0));
        LookAtYear.Judged judged = look.judge(2025, null);
        assertThat(judged.forbidden()).as("both caps are told by the look").isZero();
        assertThat(judged.undecided()).isZero();
        assertThat(judged.first()).doesNotContainKeys(Effect.FORBIDS, Effect.NEEDS_DECISION);
        assertThat(judged.unknown()).isEqualTo(17);
        LookAtYear.Judged other = look.judge(2025, "P.02");
        assertThat(List.of(other.forbidden(), other.undecided(), other.unknown())).containsExactly(0, 0, 0);
        rate(2025, "P.02", 40, 41, "HTTNV");
        other = look.judge(2025, "P.02");
        assertThat(other.forbidden()).as("the cap of the group around is told by nobody else").isOne();
        assertThat(other.first()).containsKey(Effect.FORBIDS);
    }

    @Test
    void the_year_before_stands_beside_it_where_it_was_opened() {
        YearGlance glance = look.look(2022, "P");
        assertThat(glance.open()).isFalse();
        assertThat(glance.before()).isNotNull();
        assertThat(glance.isBreak()).isFalse();
        RatedWard.fill(new InMemoryDesk(), List.of(2022), 3);
        InMemoryDesk other = RatedWard.fill(new InMemoryDesk(), List.of(2024, 2025), 9);
        assertThat(new LookAtYear(other, Invented.REGULATIONS, _ -> true).look(2025, "P").isBreak()).isTrue();
    }

    @Test
    void sessions_and_open_limitations_of_the_unit_are_seen() {
        desk.change(records -> {
            records.reviewSessions().put(List.of(
                    ReviewSession.fresh(new SessionKey(2025, "P.01")), ReviewSession.fresh(new SessionKey(2025, "P.02"))));
            records.reviewSessions().putAttendance(List.of(
                    new Attendance(new SessionKey(2025, "P.01"), RatedWard.id(0), Presence.PRESENT, null)));
            records.limitations().put(List.of(limitation(1, "P.01"), limitation(2, "P.02")));
            return true;
        });
        YearGlance glance = look.look(2025, "P");
        assertThat(glance.cells()).extracting(CellGlance::state)
                .containsExactly(CellState.MET, CellState.PREPARING, CellState.NOT_BEGUN);
        assertThat(glance.cells()).extracting(CellGlance::mustMeet).containsExactly(false, true, true);
        assertThat(glance.limitations()).hasSize(2);
        assertThat(look.look(2025, "P.02").limitations()).hasSize(1);
    }

    @Test
    void an_empty_database_says_so() {
        assertThat(new LookAtYear(new InMemoryDesk(), Invented.REGULATIONS, _ -> true).look(2025, null).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_OPENED, 0, 0, 0, NOT_BEGUN", "NOT_OPENED, 3, 0, 0, NOT_BEGUN", "NOT_OPENED, 0, 3, 0, ALL_RATED",
        "NOT_OPENED, 1, 3, 0, RATING", "PREPARING, 3, 0, 0, PREPARING", "PREPARING, 0, 0, 2, PREPARING",
        "HELD, 3, 0, 0, MET", "HELD, 2, 1, 0, RATING", "HELD, 0, 3, 0, ALL_RATED", "COMPLETE, 0, 3, 0, ALL_RATED",
        "COMPLETE, 1, 2, 0, RATING", "COMPLETE, 3, 0, 0, MET", "COMPLETE, 0, 0, 2, ALL_RATED", "HELD, 0, 0, 2, MET"})
    void a_cell_stands_where_its_session_and_levels_stand(
            SessionState session, int pending, int rated, int out, CellState state) {
        LevelSet levels = Invented.REGULATIONS.of(2025).orElseThrow().memberLevels();
        TallyBuilder tally = new TallyBuilder(levels);
        tally.add(new Standing.Pending(null), pending);
        tally.add(new Standing.Rated(levels.levels().get(1), false), rated);
        tally.add(new Standing.NotSubject(NotRatedReason.EXEMPT), out);
        Organization cell = new Organization("P.1", "P", "Chi bộ 1", OrganizationLevel.SUBORDINATE_CELL, null, DateSpan.ALWAYS);
        assertThat(new CellGlance(cell, session, tally.tally(), rated, false, 0).state()).isEqualTo(state);
        assertThat(new CellGlance(cell, session, tally.tally(), 0, false, 0).state())
                .isEqualTo(pending == 0 && rated > 0 ? CellState.DECIDED : state);
        assertThat(new CellGlance(cell, session, tally.tally(), 0, true, 0).state()).isEqualTo(CellState.CLOSED);
    }

    private void rate(int year, String cell, int from, int until, String level) {
        desk.change(records -> {
            for (int i = from; i < until; i++) {
                records.assessments().insertMembers(List.of(new MemberAssessment(
                        year, RatedWard.id(i), cell, NOTHING, new Outcome.Rated(level, false), Decision.NONE, null)));
            }
            return true;
        });
    }

    private static Limitation limitation(int number, String cell) {
        return new Limitation(new UUID(9, number), new SessionKey(2025, cell), "Chậm nộp báo cáo", null, null, null, null, null);
    }
}
