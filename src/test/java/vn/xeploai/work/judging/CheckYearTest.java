package vn.xeploai.work.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.YearSetting;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Choice;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.OpenChoices.CapRounding;
import vn.xeploai.rules.ruling.OpenChoices.ScopeChoice;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.text.GroundText;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.UnknownUnitException;
import vn.xeploai.work.counting.UnknownYearException;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CheckYearTest {
    private static final Outcome GOOD = new Outcome.Rated("HTTNV", false);

    @ParameterizedTest
    @CsvSource({"40, 8, 0", "40, 9, 1", "44, 9, 1", "45, 9, 0", "4, 1, 1", "5, 1, 0"})
    void a_grassroots_cell_may_have_a_fifth_of_the_good_ones_as_excellent(int good, int excellent, int told) {
        Desks ward = new Desks(2025).rated("P.2", good, "HTTNV").rated("P.2", excellent, "HTXSNV");
        assertThat(ward.told(null)).hasSize(told).allMatch("Q-01 FORBIDS member P.2"::equals);
    }

    @Test
    void the_cap_says_its_sum() {
        Desks ward = new Desks(2025).rated("P.2", 40, "HTTNV").rated("P.2", 9, "HTXSNV");
        CheckedGround cap = ward.check().check(2025, null).getFirst();
        assertThat(cap.ground().facts())
                .containsEntry("excellent", 9)
                .containsEntry("good", 40)
                .containsEntry("base", "HTTNV")
                .containsEntry("percent", new BigDecimal("20"))
                .containsEntry("limit", 8);
        assertThat(cap.level()).isNotNull();
        String sentence = new GroundText(Texts.vietnamese()).sentence(cap.ground());
        assertThat(sentence).contains("được 8; đang có 9", "Chia nhóm thế nào cũng vượt").doesNotContain("{");
    }

    @Test
    void past_years_only_warn() {
        Desks ward = new Desks(2021).rated("P.2", 40, "HTTNV").rated("P.2", 9, "HTXSNV");
        assertThat(ward.told("P")).containsExactly("Q-01 WARNS member P.2");
        Desks earlier = new Desks(2024).rated("P.1.1", 40, "HTTNV").rated("P.1.1", 9, "HTXSNV");
        assertThat(earlier.told(null)).containsExactly("Q-01 HINTS member P.1", "Q-01 HINTS member P.1.1");
    }

    @Test
    void a_cell_that_exceeds_by_itself_needs_a_decision_while_the_whole_still_fits() {
        Desks ward = new Desks(2025)
                .rated("P.1.1", 40, "HTTNV")
                .rated("P.1.2", 2, "HTTNV").rated("P.1.2", 1, "HTXSNV");
        assertThat(ward.told(null)).containsExactly("Q-01 NEEDS_DECISION member P.1.2");
        CheckedGround alone = ward.check().check(2025, null).getFirst();
        assertThat(new GroundText(Texts.vietnamese()).sentence(alone.ground()))
                .contains("Tính riêng chi bộ này", "được 0; đang có 1", "Cấp có thẩm quyền quyết định")
                .doesNotContain("{", "nâng tỷ lệ");
        ward.rated("P.1.1", 8, "HTXSNV");
        assertThat(ward.told(null))
                .containsExactly("Q-01 FORBIDS member P.1", "Q-01 NEEDS_DECISION member P.1.2");
    }

    @Test
    void a_unit_inside_a_group_is_told_of_the_group() {
        Desks ward = new Desks(2025).rated("P.1.1", 40, "HTTNV").rated("P.1.1", 9, "HTXSNV").rated("P.1.2", 1, "HTTNV");
        assertThat(ward.told("P.1.2")).containsExactly("Q-01 FORBIDS member P.1");
        assertThat(ward.told("P.1.1")).containsExactly("Q-01 FORBIDS member P.1", "Q-01 NEEDS_DECISION member P.1.1");
        assertThat(ward.told("P.2")).isEmpty();
    }

    @Test
    void cells_are_capped_under_their_committee_and_grassroots_organizations_under_their_superior() {
        Desks ward = new Desks(2025).decided("P.1.1", "HTXSNV").decided("P.1.2", "HTTNV")
                .decided("P.1", "HTXSNV").decided("P.2", "HTTNV");
        assertThat(ward.told(null)).containsExactly("Q-01 FORBIDS grassroots P", "Q-01 FORBIDS cell P.1");
        assertThat(ward.told("P.1.2")).containsExactly("Q-01 FORBIDS cell P.1");
        assertThat(ward.told("P.2")).containsExactly("Q-01 FORBIDS grassroots P");
    }

    @Test
    void a_group_whose_superior_is_not_in_the_records_is_not_judged() {
        Desks ward = new Desks(2025).unit("X", "NO.WHERE", OrganizationLevel.GRASSROOTS_CELL).decided("X", "HTXSNV");
        assertThat(ward.told("X")).isEmpty();
    }

    @Test
    void a_decided_exception_raises_the_cap_for_everything_under_the_organization() {
        for (String at : List.of("P", "P.1", "P.1.1")) {
            Desks ward = new Desks(2025).rated("P.1.1", 40, "HTTNV").rated("P.1.1", 10, "HTXSNV");
            assertThat(ward.told("P.1.1")).hasSize(2);
            assertThat(ward.note().organization(2025, at, "exception", exception(RecordedDecision.Outcome.GRANTED))).isEmpty();
            assertThat(ward.told("P.1.1")).as(at).isEmpty();
            ward.rated("P.1.1", 1, "HTXSNV");
            assertThat(ward.told("P.1.1")).as(at).contains("Q-01 FORBIDS member P.1");
        }
    }

    @Test
    void an_exception_only_asked_for_needs_a_decision_and_a_refused_one_does_not_help() {
        Desks ward = new Desks(2025).rated("P.2", 40, "HTTNV").rated("P.2", 10, "HTXSNV");
        ward.note().organization(2025, "P.2", "exception", exception(RecordedDecision.Outcome.REQUESTED));
        assertThat(ward.told(null)).containsExactly("Q-01 NEEDS_DECISION member P.2");
        assertThat(new GroundText(Texts.vietnamese()).sentence(ward.check().check(2025, null).getFirst().ground()))
                .contains("25 %", "nâng tỷ lệ");
        ward.note().organization(2025, "P.2", "exception", exception(RecordedDecision.Outcome.REFUSED));
        assertThat(ward.told(null)).containsExactly("Q-01 FORBIDS member P.2");
        ward.note().organization(2025, "P.2", "exception", null);
        assertThat(ward.told(null)).containsExactly("Q-01 FORBIDS member P.2");
    }

    @ParameterizedTest
    @CsvSource({"CELL, P.1.1", "GRASSROOTS, P.1", "COMMITTEE, P"})
    void a_body_may_say_over_whom_the_cap_is_taken(ScopeChoice scope, String at) {
        Desks ward = new Desks(2025).rated("P.1.1", 40, "HTTNV").rated("P.1.1", 9, "HTXSNV");
        OpenChoices choices = OpenChoices.DEFAULTS.withCap(
                OpenChoices.DEFAULTS.capBase(), OpenChoices.DEFAULTS.capRounding(), new Choice<>(scope, "BTV", "1-QĐ"));
        assertThat(new CheckYear(ward.desk, Desks.REGULATIONS, choices).check(2025, "P.1.1"))
                .extracting(Desks::shortly)
                .containsExactly("Q-01 FORBIDS member " + at);
    }

    @Test
    void what_was_chosen_for_the_year_prevails_over_the_defaults() {
        Desks ward = new Desks(2025).rated("P.2", 40, "HTTNV").rated("P.2", 9, "HTXSNV");
        assertThat(ward.told(null)).containsExactly("Q-01 FORBIDS member P.2");
        ward.change(records -> records.yearSettings().put(List.of(
                new YearSetting(2025, "capBase", "GOOD_OR_BETTER", "BTV", "1-QĐ", null))));
        assertThat(ward.told(null)).isEmpty();
        ward.change(records -> records.yearSettings().remove(2025, List.of("capBase")));
        ward.change(records -> records.yearSettings().put(List.of(
                new YearSetting(2025, "capPercent", "25", "BTV", "1-QĐ", LocalDate.of(2025, 12, 1)))));
        assertThat(ward.told(null)).isEmpty();
        ward.note().organization(2025, "P.2", "exception", exception(RecordedDecision.Outcome.REFUSED));
        assertThat(ward.told(null)).as("what is noted nearer by prevails").containsExactly("Q-01 FORBIDS member P.2");
    }

    @Test
    void a_grassroots_cell_at_the_top_is_the_whole_committee() {
        Desks ward = new Desks(2025).unit("T", null, OrganizationLevel.GRASSROOTS_CELL)
                .rated("T", 4, "HTTNV").rated("T", 1, "HTXSNV").decided("P.1.1", "HTXSNV").decided("P.1.2", "HTNV");
        OpenChoices choices = OpenChoices.DEFAULTS.withCap(
                OpenChoices.DEFAULTS.capBase(), OpenChoices.DEFAULTS.capRounding(), new Choice<>(ScopeChoice.COMMITTEE, "BTV", "1-QĐ"));
        assertThat(new CheckYear(ward.desk, Desks.REGULATIONS, choices).check(2025, null))
                .extracting(Desks::shortly)
                .containsExactly("Q-01 FORBIDS cell P", "Q-01 FORBIDS member T");
    }

    @Test
    void where_fractions_are_rounded_up_many_groups_may_have_more_than_the_whole() {
        Desks ward = new Desks(2025).rated("P.2", 40, "HTTNV").rated("P.2", 9, "HTXSNV");
        OpenChoices choices = OpenChoices.DEFAULTS.withCap(
                OpenChoices.DEFAULTS.capBase(), new Choice<>(CapRounding.HALF_UP, "BTV", "1-QĐ"), OpenChoices.DEFAULTS.capScope());
        assertThat(new CheckYear(ward.desk, Desks.REGULATIONS, choices).check(2025, null))
                .extracting(each -> each.ground().effect())
                .containsExactly(Effect.NEEDS_DECISION);
    }

    @ParameterizedTest
    @CsvSource({"HTXSNV, 89.9, S-01 FORBIDS", "HTTNV, 69.99, S-01 FORBIDS", "HTTNV, 70, ", "HTTNV, 90, S-02 NEEDS_DECISION", "HTNV, 50, "})
    void a_score_outside_the_band_of_the_level_is_told(String level, String score, @Nullable String told) {
        Desks ward = new Desks(2025).rated("P.2", 10, "HTTNV");
        ward.member("P.2", Desks.LONG_AGO, null, null, new Outcome.Rated(level, false), score);
        assertThat(ward.told(null)).isEqualTo(told == null ? List.of() : List.of(told + " member D011"));
    }

    @Test
    void whoever_is_not_subject_has_no_level() {
        Desks ward = new Desks(2025);
        ward.member("P.2", Desks.LONG_AGO, MembershipStatus.EXEMPT, null, GOOD, null);
        ward.member("P.2", Desks.LONG_AGO, MembershipStatus.SUSPENDED, ScoreGroup.LEADER, GOOD, null);
        ward.member("P.2", LocalDate.of(2025, 7, 1), null, null, GOOD, null);
        ward.member("P.2", LocalDate.of(2025, 6, 30), null, null, GOOD, null);
        assertThat(ward.told(null))
                .containsExactly("M-01 FORBIDS member D001", "M-02 FORBIDS leader D002", "M-03 FORBIDS member D003");
    }

    @Test
    void a_superior_decided_before_those_below_is_told() {
        Desks ward = new Desks(2025).decided("P.1.1", "HTTNV").decided("P.1", "HTTNV").rated("P.1.1", 2, "HTTNV");
        ward.member("P.1.1", Desks.LONG_AGO, null, null, null, null);
        assertThat(ward.told(null)).containsExactly(
                "O-01 FORBIDS grassroots P.1",
                "O-02 FORBIDS grassroots P.1",
                "O-04 FORBIDS grassroots P.1",
                "O-02 FORBIDS cell P.1.1",
                "O-04 FORBIDS cell P.1.1");
    }

    @Test
    void a_year_that_has_not_begun_is_not_incomplete() {
        Desks ward = new Desks(2025);
        ward.member("P.1.1", Desks.LONG_AGO, null, null, null, null);
        assertThat(ward.told(null)).isEmpty();
    }

    @Test
    void a_pending_member_with_a_reason_keeps_the_cell_open_but_is_not_forgotten() {
        Desks ward = new Desks(2025).rated("P.2", 2, "HTTNV").decided("P.2", "HTTNV");
        ward.member("P.2", Desks.LONG_AGO, null, null, new Outcome.NotRated(NotRatedReason.AWAITING_VERIFICATION, null), null);
        assertThat(ward.told(null)).containsExactly("O-02 FORBIDS grassroots P.2");
    }

    @Test
    void noted_facts_weigh_in() {
        Desks ward = new Desks(2025).rated("P.2", 10, "HTTNV");
        UUID id = ward.member("P.2", Desks.LONG_AGO, null, null, GOOD, null);
        assertThat(ward.note().member(2025, id, "disciplines", "REPRIMAND|2025-03-01|2025-02-01|yes|HERE")).isEmpty();
        assertThat(ward.told(null)).containsExactly("M-04 FORBIDS member D011");
        RecordedDecision relief = new RecordedDecision(
                RuleId.M_04, RecordedDecision.Outcome.GRANTED, "BTV Đảng ủy", LocalDate.of(2025, 12, 1), "hoàn cảnh", "9-QĐ/ĐU");
        assertThat(ward.note().decisionOnMember(2025, id, relief)).isEmpty();
        assertThat(ward.told(null)).isEmpty();
        ward.note().organization(2025, "P.1.1", "disunity", "yes");
        ward.decided("P.1.1", "HTTNV");
        assertThat(ward.told("P.1.1")).containsExactly("C-03 FORBIDS cell P.1.1");
    }

    @Test
    void missing_facts_are_told_only_when_asked_for() {
        Desks ward = new Desks(2025).rated("P.2", 1, "HTTNV");
        assertThat(ward.told(null)).isEmpty();
        List<CheckedGround> all = new ArrayList<>();
        ward.check().check(2025, null, Depth.MISSING_FACTS_TOO, all::add);
        assertThat(all).isNotEmpty().allMatch(each -> each.ground().effect() == Effect.CANNOT_TELL);
        Desks past = new Desks(2021).rated("P.2", 1, "HTTNV");
        all.clear();
        past.check().check(2021, null, Depth.MISSING_FACTS_TOO, all::add);
        assertThat(all).isNotEmpty().allMatch(each -> each.ground().effect() == Effect.ASKS);
    }

    @Test
    void a_cell_closed_before_the_day_and_a_sectional_committee_do_not_disturb() {
        Desks ward = new Desks(2025)
                .unit(new Organization("C", "P.1", "Chi bộ cũ", OrganizationLevel.SUBORDINATE_CELL, null,
                        new DateSpan(null, LocalDate.of(2025, 7, 1))))
                .unit("B", "P.1", OrganizationLevel.SECTIONAL_COMMITTEE)
                .unit("B.1", "B", OrganizationLevel.SUBORDINATE_CELL)
                .decided("B", "HTXSNV");
        ward.member("C", Desks.LONG_AGO, null, null, null, null);
        assertThat(ward.told(null)).isEmpty();
        assertThat(ward.told("C")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2008, 2012, 2016})
    void years_before_the_cap_are_judged_by_what_is_known_of_them(int year) {
        Desks ward = new Desks(year);
        String best = Desks.REGULATIONS.of(year).orElseThrow().memberLevels().levels().getFirst().code();
        ward.rated("P.2", 3, best);
        assertThat(ward.told(null)).isEmpty();
    }

    @Test
    void nothing_there_nothing_told_and_what_is_not_there_is_refused() {
        CheckYear empty = new CheckYear(new InMemoryDesk(), Desks.REGULATIONS, OpenChoices.DEFAULTS);
        assertThat(empty.check(2025, null)).isEmpty();
        assertThatThrownBy(() -> empty.check(1999, null)).isInstanceOf(UnknownYearException.class);
        assertThatThrownBy(() -> new Desks(2025).check().check(2025, "NO"))
                .isInstanceOfSatisfying(UnknownUnitException.class, unknown -> {
                    assertThat(unknown.code()).isEqualTo("NO");
                    assertThat(unknown.roots()).containsExactly("P");
                });
    }

    private static String exception(RecordedDecision.Outcome outcome) {
        return FactSpelling.write(new CapException(new BigDecimal("25"), new RecordedDecision(
                RuleId.Q_01, outcome, "BTV Đảng ủy", LocalDate.of(2025, 12, 1), "thành tích nổi trội", "12-QĐ/ĐU")));
    }
}
