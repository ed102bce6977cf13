package vn.xeploai.rules.cap;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.rules.regulation.CapBase;
import vn.xeploai.rules.regulation.CapScope;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Choice;
import vn.xeploai.rules.ruling.Finding.Kind;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.OpenChoices.BaseChoice;
import vn.xeploai.rules.ruling.OpenChoices.CapRounding;
import vn.xeploai.rules.ruling.OpenChoices.ScopeChoice;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.rules.ruling.RecordedDecision.Outcome;
import vn.xeploai.rules.trial.Covers;
import vn.xeploai.rules.trial.Trial;

import static org.assertj.core.api.Assertions.assertThat;

class CapRuleTest {
    @ParameterizedTest
    @Covers("Q-01")
    @CsvSource({"7, 40, CLEAR", "8, 40, CLEAR", "9, 40, OBSTACLE", "1, 4, OBSTACLE", "0, 0, CLEAR", ", 40, MISSING", "9, , MISSING"})
    void a_fifth_of_the_good_ones_may_be_excellent(@Nullable Integer excellent, @Nullable Integer good, Kind expected) {
        assertThat(cap(excellent, good).kind()).isEqualTo(expected);
    }

    @Test
    @Covers("Q-01")
    void the_ground_shows_the_whole_sum() {
        Trial trial = cap(9, 37);
        assertThat(trial.kind()).isEqualTo(Kind.OBSTACLE);
        assertThat(trial.looked())
                .containsEntry("excellent", 9)
                .containsEntry("good", 37)
                .containsEntry("base", "HTTNV")
                .containsEntry("baseCount", 37)
                .containsEntry("percent", BigDecimal.valueOf(20))
                .containsEntry("limit", 7)
                .containsEntry("rounding", CapRounding.DOWN)
                .containsEntry("capScope", CapScope.SIMILAR_GROUP)
                .containsEntry("stillPossible", 0)
                .containsEntry("tooMany", 2);
    }

    @ParameterizedTest
    @Covers("Q-01")
    @CsvSource({
        "10, GRANTED, 25, CLEAR, 25", "11, GRANTED, 25, OBSTACLE, 25", "10, GRANTED, 30, CLEAR, 25", "11, GRANTED, 30, OBSTACLE, 25",
        "9, GRANTED, 22, OBSTACLE, 22", "9, REQUESTED, 25, DECISION, 25", "8, REQUESTED, 25, CLEAR, 20",
        "11, REQUESTED, 25, OBSTACLE, 20", "9, REFUSED, 25, OBSTACLE, 20"
    })
    void a_higher_percentage_needs_a_decision_and_stays_under_the_highest(
            int excellent, Outcome outcome, int percent, Kind expected, int shown) {
        Trial trial = cap(excellent, 40)
                .set(Parameter.PERCENT_BY_DECISION, 25)
                .with(CapFact.EXCEPTION, exception(outcome, percent));
        assertThat(trial.kind()).isEqualTo(expected);
        assertThat(trial.looked()).containsEntry("percent", BigDecimal.valueOf(shown));
    }

    @Test
    @Covers("Q-01")
    void where_the_article_knows_no_exception_none_helps() {
        assertThat(cap(9, 40).with(CapFact.EXCEPTION, exception(Outcome.GRANTED, 25)).kind()).isEqualTo(Kind.OBSTACLE);
    }

    @Test
    @Covers("Q-01")
    void base_rounding_and_scope_follow_a_local_choice() {
        OpenChoices choices = OpenChoices.DEFAULTS.withCap(
                new Choice<>(BaseChoice.GOOD_OR_BETTER, "Tỉnh ủy", "1-HD/TU"),
                new Choice<>(CapRounding.HALF_UP, "Tỉnh ủy", "1-HD/TU"),
                new Choice<>(ScopeChoice.COMMITTEE, "Tỉnh ủy", "1-HD/TU"));
        Trial trial = cap(10, 40).choosing(choices);
        assertThat(trial.kind()).isEqualTo(Kind.CLEAR);
        assertThat(trial.looked())
                .containsEntry("base", "HTXSNV+HTTNV")
                .containsEntry("baseCount", 50)
                .containsEntry("rounding", CapRounding.HALF_UP)
                .containsEntry("capScope", CapScope.COMMITTEE);
    }

    private static Trial cap(@Nullable Integer excellent, @Nullable Integer good) {
        return Trial.of("Q-01")
                .set(Parameter.PERCENT, 20)
                .set(Parameter.BASE, CapBase.GOOD)
                .set(Parameter.CAP_SCOPE, CapScope.SIMILAR_GROUP)
                .with(CapFact.EXCELLENT, excellent)
                .with(CapFact.GOOD, good);
    }

    private static CapException exception(Outcome outcome, int percent) {
        return new CapException(
                BigDecimal.valueOf(percent),
                new RecordedDecision(
                        RuleId.Q_01, outcome, "Tỉnh ủy", LocalDate.of(2025, 12, 1), "Vượt kế hoạch", "9-QĐ/TU"));
    }
}
