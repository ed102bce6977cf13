package vn.xeploai.rules.ruling;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.rules.regulation.CapBase;
import vn.xeploai.rules.regulation.CapScope;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.OpenChoices.BaseChoice;
import vn.xeploai.rules.ruling.OpenChoices.ScopeChoice;
import vn.xeploai.rules.ruling.RecordedDecision.Outcome;
import vn.xeploai.rules.subject.SubjectFact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RulingValuesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    @ParameterizedTest
    @CsvSource({"V, true, BINDS", "V, false, WARNS", "S, true, HINTS", "P, true, HINTS", "S, false, HINTS", "R, true, HINTS"})
    void only_a_text_seen_binds_and_only_while_in_force(Evidence evidence, boolean inForce, Power power) {
        assertThat(Power.of(evidence, inForce)).isEqualTo(power);
    }

    @Test
    void a_weak_rule_never_weighs_more_than_permits() {
        for (Power power : List.of(Power.WARNS, Power.HINTS)) {
            for (Finding finding : List.of(Finding.OBSTACLE, Finding.WARNING, Finding.DECISION, Finding.missing(List.of()))) {
                assertThat(power.effectOf(finding).verdict()).isEqualTo(Verdict.PERMITS);
                assertThat(power.effectOf(finding).isWorthALook()).isTrue();
            }
        }
        assertThat(Power.HINTS.effectOf(Finding.WARNING)).isEqualTo(Effect.HINTS);
        assertThat(Power.BINDS.effectOf(Finding.WARNING)).isEqualTo(Effect.WARNS);
    }

    @Test
    void facts_are_equal_by_what_is_known_and_the_later_prevails() {
        Facts one = Facts.NONE.with(SubjectFact.TASKS_DONE, 3);
        assertThat(one).isEqualTo(Facts.NONE.with(SubjectFact.TASKS_DONE, 3)).isNotEqualTo(Facts.NONE).isNotEqualTo("x");
        assertThat(one).hasSameHashCodeAs(Facts.NONE.with(SubjectFact.TASKS_DONE, 3));
        assertThat(one.and(Facts.NONE.with(SubjectFact.TASKS_DONE, 4)).get(SubjectFact.TASKS_DONE)).contains(4);
        assertThat(one.and(Facts.NONE.with(MemberFact.EXEMPT, true)).known()).hasSize(2);
        assertThat(one).hasToString("{tasksDone=3}");
    }

    @Test
    void a_part_lies_within_its_whole() {
        assertThat(new PartOf(0, 0).part()).isZero();
        assertThat(new PartOf(5, 5).whole()).isEqualTo(5);
        assertThatThrownBy(() -> new PartOf(6, 5)).isInstanceOf(IllegalArgumentException.class).hasMessage("6 of 5");
        assertThatThrownBy(() -> new PartOf(-1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, Tỉnh ủy, lý do, 9-QĐ, true", "GRANTED, '', lý do, 9-QĐ, false", "GRANTED, Tỉnh ủy, '', 9-QĐ, false",
        "REFUSED, Tỉnh ủy, lý do, '', false", "REQUESTED, '', lý do, '', true", "REQUESTED, '', '', '', false"
    })
    void a_decision_names_author_reason_and_document(
            Outcome outcome, String by, String reason, String document, boolean accepted) {
        if (accepted) {
            assertThat(new RecordedDecision(RuleId.M_04, outcome, by, DAY, reason, document).outcome()).isEqualTo(outcome);
        } else {
            assertThatThrownBy(() -> new RecordedDecision(RuleId.M_04, outcome, by, DAY, reason, document))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_latest_decision_about_a_rule_counts() {
        RecordedDecision asked = new RecordedDecision(RuleId.M_04, Outcome.REQUESTED, "", DAY, "lý do", "");
        RecordedDecision granted = new RecordedDecision(RuleId.M_04, Outcome.GRANTED, "Đảng ủy", DAY, "lý do", "1-QĐ");
        RecordedDecisions all = new RecordedDecisions(List.of(asked, granted));
        assertThat(all.about(RuleId.M_04)).contains(granted);
        assertThat(all.about(RuleId.M_08)).isEmpty();
    }

    @Test
    void a_choice_replaces_what_is_written_only_when_made() {
        assertThat(BaseChoice.AS_WRITTEN.over(CapBase.GOOD_OR_BETTER)).isEqualTo(CapBase.GOOD_OR_BETTER);
        assertThat(BaseChoice.GOOD.over(CapBase.GOOD_OR_BETTER)).isEqualTo(CapBase.GOOD);
        assertThat(BaseChoice.GOOD_OR_BETTER.over(CapBase.GOOD)).isEqualTo(CapBase.GOOD_OR_BETTER);
        assertThat(ScopeChoice.AS_WRITTEN.over(CapScope.CELL)).isEqualTo(CapScope.CELL);
        assertThat(ScopeChoice.COMMITTEE.over(CapScope.CELL)).isEqualTo(CapScope.COMMITTEE);
        assertThat(new Choice<>(1, "Tỉnh ủy", "").isDefault()).isFalse();
        assertThat(OpenChoices.DEFAULTS.capBase().isDefault()).isTrue();
    }
}
