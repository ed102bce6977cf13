package vn.xeploai.rules.subject;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.rules.regulation.CriterionGrade;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Choice;
import vn.xeploai.rules.ruling.Finding.Kind;
import vn.xeploai.rules.ruling.LowestGrades;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.OpenChoices.Treatment;
import vn.xeploai.rules.ruling.PartOf;
import vn.xeploai.rules.ruling.ScoreParts;
import vn.xeploai.rules.trial.Covers;
import vn.xeploai.rules.trial.Trial;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectRulesTest {
    @ParameterizedTest
    @Covers("S-01")
    @CsvSource({
        "89.99, OBSTACLE",
        "89.9, OBSTACLE",
        "90, CLEAR",
        "90.0, CLEAR",
        "90.01, CLEAR",
        ", MISSING"
    })
    void points_below_the_floor_bar_the_level(@Nullable BigDecimal score, Kind expected) {
        assertThat(Trial.of("S-01").set(Parameter.FLOOR, 90).with(SubjectFact.SCORE, score).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-02")
    @CsvSource({
        "89.99, ASK, CLEAR",
        "90, ASK, DECISION",
        "90, PERMIT, CLEAR",
        "90, FORBID, OBSTACLE",
        "90.01, ASK, DECISION",
        ", ASK, MISSING"
    })
    void points_above_the_band_are_treated_as_chosen(@Nullable BigDecimal score, Treatment treatment, Kind expected) {
        assertThat(Trial.of("S-02")
                .set(Parameter.CEILING, 90)
                .with(SubjectFact.SCORE, score)
                .choosing(OpenChoices.DEFAULTS.withScoreAboveBand(Choice.byDefault(treatment)))
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-03")
    @CsvSource({
        "30, 70, 100, CLEAR",
        "30.01, 60, , OBSTACLE",
        "29.99, 60, , CLEAR",
        "20, 70.01, , OBSTACLE",
        "20, 69.99, , CLEAR",
        "-0.01, 60, , OBSTACLE",
        "0, 0, , CLEAR",
        "20, -0.01, , OBSTACLE",
        "20, 60, 80.0, CLEAR",
        "20, 60, 79.9, OBSTACLE",
        "20, 60, 80.1, OBSTACLE",
        ", 0, 80, NOT_APPLICABLE"
    })
    void parts_of_the_score_stay_in_their_scale(@Nullable BigDecimal common, BigDecimal results, @Nullable BigDecimal score, Kind expected) {
        assertThat(Trial.of("S-03")
                .set(Parameter.COMMON_MAX, 30)
                .set(Parameter.RESULTS_MAX, 70)
                .with(SubjectFact.SCORE, score)
                .with(SubjectFact.SCORE_PARTS, common == null ? null : new ScoreParts(common, results))
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-04")
    @CsvSource({
        "9, 10, OBSTACLE",
        "10, 10, CLEAR",
        "11, 10, CLEAR",
        "0, 0, DECISION",
        ", 0, DECISION",
        ", 10, MISSING",
        "10, , MISSING",
        ", , MISSING"
    })
    void all_assigned_tasks_are_to_be_done(@Nullable Integer part, @Nullable Integer whole, Kind expected) {
        assertThat(Trial.of("S-04")
                .set(Parameter.PERCENT, 100)
                .with(SubjectFact.TASKS_DONE, part)
                .with(SubjectFact.TASKS_ASSIGNED, whole)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-05")
    @CsvSource({
        "1, 10, CLEAR",
        "2, 10, CLEAR",
        "3, 10, OBSTACLE",
        "2, 9, OBSTACLE",
        "1, 5, CLEAR",
        "0, 0, DECISION",
        ", 10, MISSING",
        "1, , MISSING"
    })
    void late_tasks_up_to_the_percentage_are_allowed(@Nullable Integer part, @Nullable Integer whole, Kind expected) {
        assertThat(Trial.of("S-05")
                .set(Parameter.PERCENT, 20)
                .with(SubjectFact.TASKS_LATE, part)
                .with(SubjectFact.TASKS_ASSIGNED, whole)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-07")
    @CsvSource({
        "2, 10, OBSTACLE",
        "3, 10, CLEAR",
        "4, 10, CLEAR",
        "2, 7, OBSTACLE",
        "3, 9, CLEAR",
        "0, 0, DECISION",
        ", 10, MISSING"
    })
    void tasks_above_requirement_reach_the_percentage(@Nullable Integer part, @Nullable Integer whole, Kind expected) {
        assertThat(Trial.of("S-07")
                .set(Parameter.PERCENT, 30)
                .with(SubjectFact.TASKS_ABOVE, part)
                .with(SubjectFact.TASKS_ASSIGNED, whole)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-10")
    @CsvSource({
        "6, 10, OBSTACLE",
        "7, 10, CLEAR",
        "8, 10, CLEAR",
        "69, 99, OBSTACLE",
        "70, 100, CLEAR",
        "0, 0, DECISION",
        ", 10, MISSING"
    })
    void plan_below_the_percentage_is_a_ground(@Nullable Integer part, @Nullable Integer whole, Kind expected) {
        assertThat(Trial.of("S-10")
                .set(Parameter.PERCENT, 70)
                .with(SubjectFact.TASKS_DONE, part)
                .with(SubjectFact.TASKS_ASSIGNED, whole)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-06")
    @CsvSource({
        "true, CLEAR",
        "false, OBSTACLE",
        ", MISSING"
    })
    void quality_is_to_be_met(@Nullable Boolean met, Kind expected) {
        assertThat(Trial.of("S-06").with(SubjectFact.QUALITY_MET, met).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-08")
    @CsvSource({
        "3, 2, OBSTACLE",
        "3, 3, CLEAR",
        "3, 4, CLEAR",
        "0, , CLEAR",
        "1, , MISSING",
        ", 1, MISSING",
        ", , MISSING"
    })
    void every_limitation_named_is_remedied(@Nullable Integer named, @Nullable Integer remedied, Kind expected) {
        assertThat(Trial.of("S-08")
                .with(SubjectFact.LIMITATIONS_NAMED, named)
                .with(SubjectFact.LIMITATIONS_REMEDIED, remedied)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-11")
    @CsvSource({
        "4, 10, false, OBSTACLE",
        "5, 10, false, CLEAR",
        "6, 10, false, CLEAR",
        "4, 10, true, CLEAR",
        "4, 10, , MISSING",
        "5, 10, , CLEAR",
        ", 10, false, MISSING",
        ", , true, CLEAR",
        "0, 0, false, DECISION"
    })
    void little_of_the_plan_counts_only_with_main_targets_missed(@Nullable Integer done, @Nullable Integer assigned, @Nullable Boolean met, Kind expected) {
        assertThat(Trial.of("S-11")
                .set(Parameter.PERCENT, 50)
                .with(SubjectFact.TASKS_DONE, done)
                .with(SubjectFact.TASKS_ASSIGNED, assigned)
                .with(SubjectFact.MAIN_TARGETS_MET, met)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-12")
    @CsvSource({
        "5, 5, ASK, CLEAR",
        "0, 5, ASK, OBSTACLE",
        "0, 5, PERMIT, OBSTACLE",
        "4, 5, ASK, DECISION",
        "1, 5, PERMIT, CLEAR",
        "4, 5, FORBID, OBSTACLE",
        "0, 0, ASK, NOT_APPLICABLE",
        ", 0, ASK, MISSING"
    })
    void missed_basic_targets_are_a_ground_and_partly_missed_ones_are_treated_as_chosen(@Nullable Integer met, int assigned, Treatment treatment, Kind expected) {
        assertThat(Trial.of("S-12")
                .with(SubjectFact.BASIC_TARGETS, met == null ? null : new PartOf(met, assigned))
                .choosing(OpenChoices.DEFAULTS.withSomeBasicTargetsMissed(Choice.byDefault(treatment)))
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-13")
    @CsvSource({
        "true, OBSTACLE",
        "false, CLEAR",
        ", MISSING"
    })
    void disciplined_corruption_below_is_a_ground(@Nullable Boolean fact, Kind expected) {
        assertThat(Trial.of("S-13").with(SubjectFact.CORRUPTION_BELOW, fact).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-14")
    @CsvSource({
        "3, 9, CLEAR",
        "4, 9, OBSTACLE",
        "2, 9, CLEAR",
        "4, 10, OBSTACLE",
        "3, 10, CLEAR",
        "0, 0, NOT_APPLICABLE",
        ", 0, NOT_APPLICABLE",
        ", 9, MISSING",
        "1, , MISSING"
    })
    void more_than_the_share_below_at_the_lowest_level_is_a_ground(@Nullable Integer lowest, @Nullable Integer rated, Kind expected) {
        assertThat(Trial.of("S-14")
                .set(Parameter.PART, 1)
                .set(Parameter.WHOLE, 3)
                .with(SubjectFact.BELOW_RATED, rated)
                .with(SubjectFact.BELOW_NOT_COMPLETED, lowest)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-15")
    @CsvSource({
        "EXCELLENT, GOOD, CLEAR",
        "EXCELLENT, EXCELLENT, CLEAR",
        "EXCELLENT, AVERAGE, OBSTACLE",
        "GOOD, GOOD, OBSTACLE",
        "POOR, POOR, OBSTACLE",
        ", GOOD, MISSING"
    })
    void grades_of_criteria_reach_both_bounds(@Nullable CriterionGrade tasks, CriterionGrade others, Kind expected) {
        assertThat(Trial.of("S-15")
                .set(Parameter.TASK_GRADE, CriterionGrade.EXCELLENT)
                .set(Parameter.OTHER_GRADE, CriterionGrade.GOOD)
                .with(SubjectFact.LOWEST_GRADES, tasks == null ? null : new LowestGrades(tasks, others))
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("S-16")
    @CsvSource({
        "true, DECISION",
        "false, CLEAR",
        ", MISSING"
    })
    void an_open_complaint_holds_the_decision(@Nullable Boolean open, Kind expected) {
        assertThat(Trial.of("S-16").with(SubjectFact.COMPLAINT_OPEN, open).kind()).isEqualTo(expected);
    }
}
