package vn.xeploai.rules.member;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.DisciplineReach;
import vn.xeploai.rules.regulation.FaultCounting;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Discipline.Place;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Finding.Kind;
import vn.xeploai.rules.trial.Covers;
import vn.xeploai.rules.trial.Trial;

import static org.assertj.core.api.Assertions.assertThat;

class DisciplineRulesTest {
    @ParameterizedTest
    @Covers("M-04")
    @CsvSource({
        "REPRIMAND, 2025-06-01, 2025-01-01, true, HERE, OBSTACLE",
        "REPRIMAND, 2025-01-01, 2025-01-01, true, BOTH, OBSTACLE",
        "EXPULSION, 2025-12-31, 2025-12-01, true, HERE, OBSTACLE",
        "REPRIMAND, 2024-12-31, 2024-12-01, true, HERE, CLEAR",
        "REPRIMAND, 2026-01-01, 2025-12-01, true, HERE, CLEAR",
        "REPRIMAND, 2025-06-01, 2024-12-31, true, HERE, CLEAR",
        "REPRIMAND, 2025-06-01, 2025-01-01, false, HERE, CLEAR",
        "REPRIMAND, 2025-06-01, 2025-01-01, , HERE, MISSING",
        "REPRIMAND, 2025-06-01, , true, HERE, MISSING",
        "REPRIMAND, 2025-06-01, , false, HERE, CLEAR",
        "REPRIMAND, 2025-06-01, 2024-12-31, , HERE, CLEAR",
        "REPRIMAND, 2025-06-01, 2025-01-01, true, OLD_UNIT, CLEAR"
    })
    void under_366_duty_related_discipline_of_the_year_counts(DisciplineForm form, LocalDate decided, @Nullable LocalDate committed, @Nullable Boolean duty, Place place, Kind expected) {
        assertThat(under366().with(MemberFact.DISCIPLINES, new Disciplines(List.of(new Discipline(form, decided, committed, duty, place)))).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-04")
    @CsvSource({
        "REPRIMAND, 2025-06-01, , , HERE, OBSTACLE",
        "REPRIMAND, 2025-06-01, 2024-01-01, false, OLD_UNIT, OBSTACLE",
        "REPRIMAND, 2024-06-01, 2024-01-01, false, HERE, CLEAR"
    })
    void under_132_any_discipline_of_the_year_counts(DisciplineForm form, LocalDate decided, @Nullable LocalDate committed, @Nullable Boolean duty, Place place, Kind expected) {
        assertThat(Trial.of("M-04")
                .set(Parameter.FORM_FROM, DisciplineForm.REPRIMAND)
                .set(Parameter.VIOLATIONS, DisciplineReach.ANY)
                .set(Parameter.EARLIER_YEARS, FaultCounting.COUNTED)
                .set(Parameter.OTHER_UNITS, FaultCounting.COUNTED)
                .with(MemberFact.DISCIPLINES, new Disciplines(List.of(new Discipline(form, decided, committed, duty, place))))
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers({"M-05", "M-06", "M-07"})
    @CsvSource({
        "M-05, REPRIMAND, 2025-06-01, 2024-12-31, , HERE, DECISION",
        "M-05, REPRIMAND, 2025-06-01, 2025-01-01, , HERE, NOT_APPLICABLE",
        "M-05, REPRIMAND, 2025-06-01, , , HERE, NOT_APPLICABLE",
        "M-05, REPRIMAND, 2025-06-01, 2024-12-31, , OLD_UNIT, NOT_APPLICABLE",
        "M-05, REPRIMAND, 2024-12-31, 2023-12-31, , HERE, NOT_APPLICABLE",
        "M-05, REPRIMAND, 2025-06-01, 2024-12-31, , BOTH, DECISION",
        "M-06, REPRIMAND, 2025-06-01, 2024-12-31, , HERE, WARNING",
        "M-06, REPRIMAND, 2025-06-01, 2025-01-01, , HERE, NOT_APPLICABLE",
        "M-07, REPRIMAND, 2025-06-01, 2025-01-01, , OLD_UNIT, WARNING",
        "M-07, REPRIMAND, 2024-06-01, 2024-01-01, , OLD_UNIT, NOT_APPLICABLE",
        "M-07, REPRIMAND, 2025-06-01, 2025-01-01, , BOTH, NOT_APPLICABLE"
    })
    void faults_of_earlier_years_and_other_units_have_rules_of_their_own(String rule, DisciplineForm form, LocalDate decided, @Nullable LocalDate committed, @Nullable Boolean duty, Place place, Kind expected) {
        assertThat(Trial.of(rule).with(MemberFact.DISCIPLINES, new Disciplines(List.of(new Discipline(form, decided, committed, duty, place)))).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"M-05", "M-06", "M-07"})
    void without_the_list_of_disciplines_nothing_can_be_said(String rule) {
        assertThat(Trial.of(rule).finding().missing()).containsExactly(MemberFact.DISCIPLINES);
    }

    @Test
    @Covers("M-04")
    void no_list_of_disciplines_is_not_an_empty_list() {
        assertThat(under366().finding().missing()).containsExactly(MemberFact.DISCIPLINES);
        assertThat(under366().with(MemberFact.DISCIPLINES, new Disciplines(List.of())).kind()).isEqualTo(Kind.CLEAR);
    }

    @Test
    @Covers("M-04")
    void a_discipline_that_surely_counts_outweighs_one_with_a_detail_missing() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        Discipline unsure = new Discipline(DisciplineForm.REPRIMAND, day, null, null, Place.HERE);
        Discipline sure = new Discipline(DisciplineForm.REPRIMAND, day, day, true, Place.HERE);
        assertThat(under366().with(MemberFact.DISCIPLINES, new Disciplines(List.of(unsure, sure))).kind())
                .isEqualTo(Kind.OBSTACLE);
        assertThat(under366().with(MemberFact.DISCIPLINES, new Disciplines(List.of(unsure))).finding().missing())
                .containsExactly(MemberFact.DISCIPLINES);
    }

    @ParameterizedTest
    @Covers("M-09")
    @CsvSource({
        "true, 2025-06-01, OBSTACLE",
        "true, 2024-06-01, DECISION",
        "true, , DECISION",
        "false, 2025-06-01, CLEAR",
        ", 2025-06-01, MISSING"
    })
    void forbidden_conduct_without_a_discipline_is_for_a_body_to_decide(
            @Nullable Boolean conduct, @Nullable LocalDate decided, Kind expected) {
        Disciplines disciplines = decided == null
                ? null
                : new Disciplines(
                        List.of(new Discipline(DisciplineForm.REPRIMAND, decided, null, null, Place.HERE)));
        assertThat(Trial.of("M-09")
                        .with(MemberFact.FORBIDDEN_CONDUCT, conduct)
                        .with(MemberFact.DISCIPLINES, disciplines)
                        .kind())
                .isEqualTo(expected);
    }

    @Test
    void forbidden_conduct_with_an_empty_list_of_disciplines_is_for_a_body_to_decide() {
        assertThat(Trial.of("M-09")
                        .with(MemberFact.FORBIDDEN_CONDUCT, true)
                        .with(MemberFact.DISCIPLINES, new Disciplines(List.of()))
                        .kind())
                .isEqualTo(Kind.DECISION);
    }

    private static Trial under366() {
        return Trial.of("M-04")
                .set(Parameter.FORM_FROM, DisciplineForm.REPRIMAND)
                .set(Parameter.VIOLATIONS, DisciplineReach.DUTY_RELATED)
                .set(Parameter.EARLIER_YEARS, FaultCounting.SEPARATE)
                .set(Parameter.OTHER_UNITS, FaultCounting.SEPARATE);
    }
}
