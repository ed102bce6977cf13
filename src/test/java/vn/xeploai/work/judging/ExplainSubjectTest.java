package vn.xeploai.work.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemCode;
import vn.xeploai.model.scoring.CommentKind;
import vn.xeploai.model.scoring.CommentState;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.RequiredComment;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.rules.collective.CollectiveFact;
import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.rules.order.OrderFact;
import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.rules.ruling.RecordedDecisions;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.rules.ruling.Verdict;
import vn.xeploai.rules.subject.SubjectFact;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.UnknownYearException;
import vn.xeploai.work.judging.KnownFact.Origin;
import vn.xeploai.work.scoring.KeepDossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExplainSubjectTest {
    private final Desks ward = new Desks(2025);

    @Test
    void a_member_is_explained_with_every_level_and_the_origin_of_every_fact() {
        UUID id = ward.member("P.2", Desks.LONG_AGO, null, ScoreGroup.LEADER, new Outcome.Rated("HTTNV", false), "88.50");
        assertThat(ward.note().member(2025, id, "tasksAssigned", "10")).isEmpty();

        Explanation why = ward.explain().member(2025, id);

        assertThat(why.subject()).isEqualTo("D001");
        assertThat(why.name()).isEqualTo("Người Thứ 1");
        assertThat(why.kind()).isEqualTo(SubjectKind.LEADER);
        assertThat(why.regulation()).isEqualTo("366-QĐ/TW");
        assertThat(why.standing()).isInstanceOfSatisfying(Standing.Rated.class, rated ->
                assertThat(rated.level().code()).isEqualTo("HTTNV"));
        assertThat(why.rulings()).extracting(each -> each.level() == null ? "" : each.level().code())
                .containsExactly("HTXSNV", "HTTNV", "HTNV", "KHTNV");
        assertThat(why.rulings().getFirst().verdict()).isEqualTo(Verdict.FORBIDS);
        assertThat(why.closing()).isNull();
        assertThat(why.problems()).isEmpty();
        assertThat(why.facts()).containsExactlyInAnyOrder(
                new KnownFact(SubjectFact.SCORE, new BigDecimal("88.50"), Origin.RECORD),
                new KnownFact(MemberFact.ADMITTED_ON, Desks.LONG_AGO, Origin.RECORD),
                new KnownFact(MemberFact.REFERENCE_DAY, LocalDate.of(2025, 12, 31), Origin.RECORD),
                new KnownFact(MemberFact.EXEMPT, false, Origin.SUGGESTED),
                new KnownFact(MemberFact.SUSPENDED, false, Origin.SUGGESTED),
                new KnownFact(MemberFact.TEMPORARILY_ELSEWHERE, false, Origin.SUGGESTED),
                new KnownFact(SubjectFact.TASKS_ASSIGNED, 10, Origin.NOTED));
    }

    @Test
    void a_discipline_of_the_record_is_a_fact_that_no_note_may_replace_and_bars_levels() {
        UUID id = ward.member("P.2", Desks.LONG_AGO, null, null, new Outcome.Rated("HTXSNV", false), null);
        assertThat(ward.note().member(2025, id, "disciplines", "none")).isNotNull();
        ward.change(records -> records.memberRecords().insert(List.of(
                new MemberRecord(new UUID(1, 1), id, MemberRecord.Kind.DISCIPLINE, "WARNING", null, LocalDate.of(2025, 5, 3),
                        null, LocalDate.of(2025, 3, 1), "DUTY", "12-QĐ/UBKT", null, null),
                new MemberRecord(new UUID(1, 2), id, MemberRecord.Kind.DISCIPLINE, "REPRIMAND", null, LocalDate.of(2020, 5, 3),
                        null, null, "OLD_UNIT", null, null, null),
                new MemberRecord(new UUID(1, 3), id, MemberRecord.Kind.DISCIPLINE, "REPRIMAND", null, null,
                        null, null, null, null, null, null))));
        assertThat(known(id)).contains(new KnownFact(MemberFact.DISCIPLINES, new Disciplines(List.of(
                new Discipline(DisciplineForm.WARNING, LocalDate.of(2025, 5, 3), LocalDate.of(2025, 3, 1), true,
                        Discipline.Place.HERE))),
                Origin.RECORD));
        assertThat(ward.explain().member(2025, id).rulings().getFirst().verdict()).isEqualTo(Verdict.FORBIDS);
        assertThat(ward.told(null)).anyMatch(each -> each.startsWith("M-"));
        assertThat(codes(ward.note().member(2025, id, "disciplines", ""))).containsExactly(JudgingProblem.STANDS_IN_RECORD);
        Explanation inSheet = new ExplainSheet(ward.desk, Desks.REGULATIONS, OpenChoices.DEFAULTS)
                .members(2025, "P.2").get(id.toString());
        assertThat(inSheet).isNotNull();
        assertThat(Objects.requireNonNull(inSheet).facts()).anyMatch(each -> each.fact().equals(MemberFact.DISCIPLINES));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, -, -, -, -", "INTRODUCED, -, -, true, -", "INTRODUCED, asked, -, true, false", "INTRODUCED, GOOD, -, true, true",
        "NO_MEETINGS, -, -, false, -", "-, -, NOT_NEEDED, false, -", "-, -, ASKED, true, false", "-, asked, RECEIVED, true, true",
        "NO_MEETINGS, -, RECEIVED, false, true", "-, -, RECEIVED, true, true", "INTRODUCED, -, NOT_NEEDED, true, -"
    })
    void the_comment_of_the_residence_is_read_from_both_places_where_it_is_kept(
            @Nullable String way, @Nullable String comment, @Nullable CommentState review, @Nullable Boolean introduced,
            @Nullable Boolean come) {
        UUID id = ward.member("P.2", Desks.LONG_AGO, null, null, new Outcome.Rated("HTTNV", false), null);
        ward.change(records -> {
            if (way != null) {
                records.memberRecords().insert(List.of(residence(1, id, way)));
            }
            if (comment != null) {
                records.memberRecords().insert(List.of(new MemberRecord(
                        new UUID(1, 2), id, MemberRecord.Kind.RESIDENCE_COMMENT, "asked".equals(comment) ? null : comment, 2025,
                        LocalDate.of(2025, 10, 1), null, null, null, null, null, null)));
            }
            if (review != null) {
                records.scores().put(List.of(Dossier.none(2025, new Reviewed.Person(id)).with(
                        List.of(new RequiredComment(CommentKind.RESIDENCE, review, null, null, null)))));
            }
        });
        assertThat(value(id, MemberFact.RESIDENCE_INTRODUCED)).isEqualTo(introduced);
        assertThat(value(id, MemberFact.RESIDENCE_COMMENT)).isEqualTo(come);
        List<Ground> told = ward.explain().member(2025, id).rulings().stream()
                .flatMap(each -> each.grounds().stream())
                .filter(each -> each.rule() == RuleId.M_19)
                .toList();
        assertThat(told).isNotEmpty().allSatisfy(each -> assertThat(each.effect()).isEqualTo(
                !Boolean.TRUE.equals(introduced) ? Effect.NOT_APPLICABLE
                        : Boolean.TRUE.equals(come) ? Effect.PERMITS : Effect.WARNS));
        boolean needed = new KeepDossiers(ward.desk, Desks.REGULATIONS).load(2025, new Reviewed.Person(id)).needed()
                .contains(CommentKind.RESIDENCE);
        assertThat(needed).isEqualTo(!"NO_MEETINGS".equals(way) && !"GOOD".equals(comment));
    }

    private @Nullable Object value(UUID id, Fact<?> fact) {
        return known(id).stream().filter(each -> each.fact().equals(fact)).map(KnownFact::value).findFirst().orElse(null);
    }

    private static MemberRecord residence(int number, UUID id, String way) {
        return new MemberRecord(
                new UUID(1, number), id, MemberRecord.Kind.RESIDENCE, way, null, LocalDate.of(2024, 1, 1), null, null, null, null,
                null, null);
    }

    @Test
    void the_reference_day_is_that_of_the_year() {
        ward.change(records -> records.campaigns().insert(List.of(new Campaign(2025, "366-2025", LocalDate.of(2025, 11, 30)))));
        UUID id = ward.member("P.2", LocalDate.of(2025, 6, 15), null, null, null, null);
        Explanation why = ward.explain().member(2025, id);
        assertThat(why.standing()).isEqualTo(new Standing.NotSubject(NotRatedReason.ADMITTED_UNDER_SIX_MONTHS));
        assertThat(why.rulings()).extracting(Ruling::verdict).containsOnly(Verdict.FORBIDS);
    }

    @ParameterizedTest
    @EnumSource(value = MembershipStatus.class, names = {"EXEMPT", "SUSPENDED", "TEMPORARILY_ELSEWHERE"})
    void a_status_that_holds_on_the_day_is_a_record(MembershipStatus status) {
        UUID id = ward.member("P.2", Desks.LONG_AGO, status, null, null, null);
        assertThat(known(id)).filteredOn(each -> each.origin() == Origin.RECORD && each.value().equals(true)).hasSize(1);
    }

    @Test
    void a_reason_in_the_row_is_a_record_too_and_no_status_may_be_noted_instead() {
        UUID id = ward.member("P.2", Desks.LONG_AGO, null, null, new Outcome.NotRated(NotRatedReason.EXEMPT, null), null);
        assertThat(known(id)).contains(new KnownFact(MemberFact.EXEMPT, true, Origin.RECORD));
        assertThat(codes(ward.note().member(2025, id, "exempt", "no"))).containsExactly(JudgingProblem.STANDS_IN_RECORD);
        assertThat(ward.note().member(2025, id, "suspended", "yes")).isEmpty();
        assertThat(known(id)).contains(new KnownFact(MemberFact.SUSPENDED, true, Origin.NOTED));
        assertThat(ward.note().member(2025, id, "suspended", null)).isEmpty();
        assertThat(known(id)).contains(new KnownFact(MemberFact.SUSPENDED, false, Origin.SUGGESTED));
    }

    @Test
    void a_score_noted_before_the_record_had_one_gives_way_to_the_record() {
        UUID id = ward.member("P.2", Desks.LONG_AGO, null, null, new Outcome.Undecided(), null);
        assertThat(ward.note().member(2025, id, "score", "60")).isEmpty();
        assertThat(known(id)).contains(new KnownFact(SubjectFact.SCORE, new BigDecimal("60"), Origin.NOTED));
        UUID scored = ward.member("P.2", Desks.LONG_AGO, null, null, new Outcome.Undecided(), "91");
        ward.change(records -> records.factNotes().putMembers(List.of(new MemberFactNote(2025, scored, "score", "60"))));
        assertThat(known(scored)).contains(new KnownFact(SubjectFact.SCORE, new BigDecimal("91"), Origin.RECORD));
        assertThat(codes(ward.note().member(2025, scored, "score", "60"))).containsExactly(JudgingProblem.STANDS_IN_RECORD);
    }

    @Test
    void an_organization_is_explained_from_the_levels_below_it() {
        ward.unit(new Organization("P.1.3", "P.1", "Chi bộ 3", OrganizationLevel.SUBORDINATE_CELL, null,
                        new DateSpan(LocalDate.of(2020, 1, 1), null)))
                .rated("P.1.3", 2, "HTXSNV").rated("P.1.3", 3, "HTTNV").rated("P.1.3", 1, "HTNV").rated("P.1.3", 1, "KHTNV");
        ward.member("P.1.3", Desks.LONG_AGO, null, null, null, null);
        Explanation cell = ward.explain().organization(2025, "P.1.3");
        assertThat(cell.kind()).isEqualTo(SubjectKind.CELL);
        assertThat(cell.standing()).isEqualTo(new Standing.Pending(null));
        assertThat(cell.facts()).containsExactlyInAnyOrder(
                new KnownFact(CollectiveFact.ESTABLISHED_ON, LocalDate.of(2020, 1, 1), Origin.RECORD),
                new KnownFact(SubjectFact.BELOW_RATED, 7, Origin.RECORD),
                new KnownFact(SubjectFact.BELOW_NOT_COMPLETED, 1, Origin.RECORD),
                new KnownFact(CollectiveFact.BELOW_COMPLETED, 6, Origin.RECORD),
                new KnownFact(CollectiveFact.BELOW_GOOD, 5, Origin.RECORD),
                new KnownFact(OrderFact.OPEN_SUBORDINATES, 0, Origin.RECORD),
                new KnownFact(OrderFact.OPEN_MEMBERS, 1, Origin.RECORD),
                new KnownFact(OrderFact.WITHOUT_LEVEL_OR_REASON, 1, Origin.RECORD));
        assertThat(cell.closing()).isNotNull().extracting(Ruling::verdict).isEqualTo(Verdict.FORBIDS);
    }

    @Test
    void of_a_committee_the_cells_count_and_a_noted_number_of_units_prevails() {
        ward.decided("P.1.1", "HTTNV");
        assertThat(ward.explain().organization(2025, "P.1").facts()).contains(
                new KnownFact(CollectiveFact.UNITS_BELOW, 2, Origin.SUGGESTED),
                new KnownFact(SubjectFact.BELOW_RATED, 1, Origin.RECORD),
                new KnownFact(OrderFact.OPEN_SUBORDINATES, 1, Origin.RECORD));
        assertThat(ward.note().organization(2025, "P.1", "unitsBelow", "5")).isEmpty();
        assertThat(ward.explain().organization(2025, "P.1").facts())
                .contains(new KnownFact(CollectiveFact.UNITS_BELOW, 5, Origin.NOTED));
    }

    @Test
    void where_nobody_below_is_rated_their_levels_are_not_known_and_may_be_noted() {
        assertThat(facts("P.1")).doesNotContain(SubjectFact.BELOW_RATED);
        assertThat(ward.note().organization(2025, "P.1", "belowRated", "12")).isEmpty();
        assertThat(facts("P.1")).contains(SubjectFact.BELOW_RATED);
    }

    @Test
    void a_committee_that_is_not_rated_here_has_no_rulings_but_may_raise_the_cap() {
        Explanation ward1 = ward.explain().organization(2025, "P");
        assertThat(ward1.kind()).isNull();
        assertThat(ward1.rulings()).isEmpty();
        assertThat(ward1.closing()).isNull();
        assertThat(ward1.facts()).isEmpty();
        assertThat(codes(ward.note().organization(2025, "P", "score", "90"))).containsExactly(JudgingProblem.UNKNOWN_FACT);
    }

    @Test
    void notes_that_cannot_be_read_are_told_and_not_known() {
        ward.change(records -> records.factNotes().putOrganizations(List.of(
                new OrganizationFactNote(2025, "P.1", "size", "năm"),
                new OrganizationFactNote(2025, "P.1", "unheardOf", "1"),
                new OrganizationFactNote(2025, "P.1", "disunity", null))));
        Explanation why = ward.explain().organization(2025, "P.1");
        assertThat(codes(why.problems())).containsExactlyInAnyOrder(JudgingProblem.UNREADABLE, JudgingProblem.UNKNOWN_FACT);
        assertThat(facts("P.1")).doesNotContain(CollectiveFact.SIZE, CollectiveFact.DISUNITY);
    }

    @Test
    void unknown_keys_values_and_subjects_are_refused_in_words() {
        UUID id = ward.member("P.2", Desks.LONG_AGO, null, null, null, null);
        UUID nobody = new UUID(0, 0);
        assertRefused(ward.note().member(2025, id, "size", "3"), JudgingProblem.UNKNOWN_FACT);
        assertRefused(ward.note().member(2025, id, "openMembers", "3"), JudgingProblem.UNKNOWN_FACT);
        assertRefused(ward.note().member(2025, id, "openMembers", null), JudgingProblem.UNKNOWN_FACT);
        assertRefused(ward.note().member(2025, id, "tasksDone", "27,5"), JudgingProblem.UNREADABLE);
        assertRefused(ward.note().organization(2025, "P.1", "collectiveLevel", "HTTNV"), JudgingProblem.UNKNOWN_FACT);
        assertRefused(ward.note().member(2025, nobody, "tasksDone", "1"), JudgingProblem.UNKNOWN_MEMBER);
        assertRefused(ward.note().organization(2025, "NO", "size", "1"), JudgingProblem.UNKNOWN_ORGANIZATION);
        assertRefused(ward.note().decisionOnMember(2025, nobody, decision(RuleId.S_10)), JudgingProblem.UNKNOWN_MEMBER);
        assertRefused(ward.note().decisionOnOrganization(2025, "NO", decision(RuleId.S_10)), JudgingProblem.UNKNOWN_ORGANIZATION);
        assertThat(known(id)).extracting(KnownFact::origin).doesNotContain(Origin.NOTED);
        assertThatThrownBy(() -> ward.note().member(1999, id, "tasksDone", "1")).isInstanceOf(UnknownYearException.class);
        assertThatThrownBy(() -> ward.explain().member(2025, nobody)).isInstanceOf(UnknownSubjectException.class);
        assertThatThrownBy(() -> ward.explain().organization(2025, "NO")).isInstanceOf(UnknownSubjectException.class);
    }

    @Test
    void decisions_are_added_one_after_another() {
        assertThat(ward.note().decisionOnOrganization(2025, "P.1", decision(RuleId.S_10))).isEmpty();
        assertThat(ward.note().decisionOnOrganization(2025, "P.1", decision(RuleId.C_03))).isEmpty();
        assertThat(ward.explain().organization(2025, "P.1").facts()).contains(new KnownFact(
                RecordedDecisions.FACT,
                new RecordedDecisions(List.of(decision(RuleId.S_10), decision(RuleId.C_03))),
                Origin.NOTED));
    }

    @Test
    void a_member_without_a_code_is_named() {
        UUID id = ward.member("P.2", Desks.LONG_AGO, null, null, null, null);
        ward.change(records -> {
            var member = records.members().all().getFirst();
            records.members().update(List.of(new vn.xeploai.model.Member(
                    id, null, null, member.person(), member.membership(), member.career(), null)));
        });
        assertThat(ward.explain().member(2025, id).subject()).isEqualTo("Người Thứ 1");
    }

    private List<KnownFact> known(UUID id) {
        return ward.explain().member(2025, id).facts();
    }

    private List<Fact<?>> facts(String code) {
        return ward.explain().organization(2025, code).facts().stream().<Fact<?>>map(KnownFact::fact).toList();
    }

    private static RecordedDecision decision(RuleId rule) {
        return new RecordedDecision(
                rule, RecordedDecision.Outcome.GRANTED, "BTV; Đảng ủy | phường", LocalDate.of(2025, 12, 1), "lũ\nlụt", "1-QĐ");
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static void assertRefused(List<Problem> problems, JudgingProblem code) {
        assertThat(problems).hasSize(1);
        Problem problem = problems.getFirst();
        assertThat(problem.code()).isEqualTo(code);
        for (Texts texts : List.of(Texts.vietnamese(), Texts.english())) {
            assertThat(texts.of(problem)).isNotBlank().doesNotContain("{");
        }
    }
}
