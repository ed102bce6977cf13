package vn.xeploai.rules.collective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.DisciplineReach;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Discipline.Place;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Finding.Kind;
import vn.xeploai.rules.subject.SubjectFact;
import vn.xeploai.rules.trial.Covers;
import vn.xeploai.rules.trial.Trial;

import static org.assertj.core.api.Assertions.assertThat;

class CollectiveRulesTest {
    @ParameterizedTest
    @Covers("C-03")
    @CsvSource({
        "true, OBSTACLE",
        "false, CLEAR",
        ", MISSING"
    })
    void concluded_disunity_is_a_ground(@Nullable Boolean fact, Kind expected) {
        assertThat(Trial.of("C-03").with(CollectiveFact.DISUNITY, fact).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-05")
    @CsvSource({
        "true, OBSTACLE",
        "false, CLEAR",
        ", MISSING"
    })
    void a_degraded_leading_member_is_a_ground(@Nullable Boolean fact, Kind expected) {
        assertThat(Trial.of("C-05").with(CollectiveFact.LEADER_DEGRADED, fact).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-07")
    @CsvSource({
        "true, OBSTACLE",
        "false, CLEAR",
        ", MISSING"
    })
    void discipline_of_the_collective_is_a_ground(@Nullable Boolean fact, Kind expected) {
        assertThat(Trial.of("C-07").with(CollectiveFact.DISCIPLINED, fact).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-12")
    @CsvSource({
        "true, OBSTACLE",
        "false, CLEAR",
        ", MISSING"
    })
    void a_government_rated_lowest_is_a_ground(@Nullable Boolean fact, Kind expected) {
        assertThat(Trial.of("C-12").with(CollectiveFact.GOVERNMENT_LOWEST, fact).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-01")
    @CsvSource({
        "0, CLEAR",
        "1, OBSTACLE",
        "2, OBSTACLE",
        ", MISSING"
    })
    void one_disciplined_unit_bars_the_level(@Nullable Integer units, Kind expected) {
        assertThat(Trial.of("C-01").with(CollectiveFact.UNITS_DISCIPLINED, units).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-02")
    @CsvSource({
        "2024-12-31, CLEAR",
        "2025-01-01, OBSTACLE",
        "2025-12-31, OBSTACLE",
        "2026-01-01, CLEAR",
        ", MISSING"
    })
    void a_disciplined_leading_member_bars_the_level(@Nullable LocalDate decided, Kind expected) {
        assertThat(Trial.of("C-02").with(CollectiveFact.LEADERS_DISCIPLINES, disciplined(DisciplineForm.REPRIMAND, decided, null, Place.HERE)).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-04")
    @CsvSource({
        "REPRIMAND, 2025-05-01, true, HERE, CLEAR",
        "WARNING, 2025-05-01, true, HERE, OBSTACLE",
        "DISMISSAL, 2025-05-01, true, BOTH, OBSTACLE",
        "WARNING, 2025-05-01, false, HERE, CLEAR",
        "WARNING, 2025-05-01, , HERE, MISSING",
        "WARNING, 2025-05-01, true, OLD_UNIT, CLEAR",
        "WARNING, , , HERE, MISSING"
    })
    void a_leading_member_disciplined_from_the_form_upwards_is_a_ground(DisciplineForm form, @Nullable LocalDate decided, @Nullable Boolean duty, Place place, Kind expected) {
        assertThat(Trial.of("C-04")
                .set(Parameter.FORM_FROM, DisciplineForm.WARNING)
                .set(Parameter.VIOLATIONS, DisciplineReach.DUTY_RELATED)
                .with(CollectiveFact.LEADERS_DISCIPLINES, disciplined(form, decided, duty, place))
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-06")
    @CsvSource({
        "1, 10, CLEAR",
        "2, 10, CLEAR",
        "3, 10, OBSTACLE",
        "0, 0, NOT_APPLICABLE",
        ", 10, MISSING"
    })
    void more_than_a_fifth_of_units_disciplined_is_a_ground(@Nullable Integer part, @Nullable Integer whole, Kind expected) {
        assertThat(Trial.of("C-06")
                .set(Parameter.PERCENT, 20)
                .with(CollectiveFact.UNITS_DISCIPLINED, part)
                .with(CollectiveFact.UNITS_BELOW, whole)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-08")
    @CsvSource({
        "9, 10, OBSTACLE",
        "10, 10, CLEAR",
        "11, 10, CLEAR",
        "0, 0, NOT_APPLICABLE",
        ", 10, MISSING"
    })
    void all_below_are_completed_or_better(@Nullable Integer part, @Nullable Integer whole, Kind expected) {
        assertThat(Trial.of("C-08")
                .set(Parameter.PERCENT, 100)
                .with(CollectiveFact.BELOW_COMPLETED, part)
                .with(SubjectFact.BELOW_RATED, whole)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-09")
    @CsvSource({
        "7, 10, OBSTACLE",
        "8, 10, CLEAR",
        "9, 10, CLEAR",
        "0, 0, NOT_APPLICABLE",
        ", 10, MISSING"
    })
    void enough_below_are_good_or_better(@Nullable Integer part, @Nullable Integer whole, Kind expected) {
        assertThat(Trial.of("C-09")
                .set(Parameter.PERCENT, 80)
                .with(CollectiveFact.BELOW_GOOD, part)
                .with(SubjectFact.BELOW_RATED, whole)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-10")
    @CsvSource({
        "4, 5, OBSTACLE",
        "5, 5, CLEAR",
        "6, 5, CLEAR",
        "0, 0, NOT_APPLICABLE",
        ", 0, NOT_APPLICABLE",
        ", 5, MISSING",
        "5, , MISSING"
    })
    void all_peers_are_good_or_better(@Nullable Integer reached, @Nullable Integer peers, Kind expected) {
        assertThat(Trial.of("C-10")
                .with(CollectiveFact.PEERS, peers)
                .with(CollectiveFact.PEERS_GOOD, reached)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-11")
    @CsvSource({
        "4, 5, OBSTACLE",
        "5, 5, CLEAR",
        "6, 5, CLEAR",
        "0, 0, NOT_APPLICABLE",
        ", 0, NOT_APPLICABLE",
        ", 5, MISSING",
        "5, , MISSING"
    })
    void all_peers_are_completed_or_better(@Nullable Integer reached, @Nullable Integer peers, Kind expected) {
        assertThat(Trial.of("C-11")
                .with(CollectiveFact.PEERS, peers)
                .with(CollectiveFact.PEERS_COMPLETED, reached)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-13")
    @CsvSource({
        "1, CLEAR",
        "2, OBSTACLE",
        "3, OBSTACLE",
        ", MISSING"
    })
    void two_mass_organizations_rated_lowest_are_a_ground(@Nullable Integer lowest, Kind expected) {
        assertThat(Trial.of("C-13").set(Parameter.COUNT, 2).with(CollectiveFact.MASS_ORGANIZATIONS_LOWEST, lowest).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-14")
    @CsvSource({
        "49.99, true, OBSTACLE",
        "50, true, CLEAR",
        "50.01, true, CLEAR",
        "49.99, false, CLEAR",
        "49.99, , MISSING",
        "50, , CLEAR",
        ", true, MISSING",
        ", false, CLEAR",
        ", , MISSING"
    })
    void few_points_count_only_with_many_tasks_unfinished(@Nullable BigDecimal score, @Nullable Boolean many, Kind expected) {
        assertThat(Trial.of("C-14")
                .set(Parameter.FLOOR, 50)
                .with(SubjectFact.SCORE, score)
                .with(CollectiveFact.MANY_TASKS_UNFINISHED, many)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-15")
    @CsvSource({
        "2025-07-01, OBSTACLE",
        "2025-06-30, CLEAR",
        "2025-06-29, CLEAR",
        ", MISSING"
    })
    void six_months_since_it_was_set_up_are_exactly_enough(@Nullable LocalDate since, Kind expected) {
        assertThat(Trial.of("C-15").set(Parameter.MONTHS, 6).with(CollectiveFact.ESTABLISHED_ON, since).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("C-16")
    @CsvSource({
        "2, WARNING",
        "3, NOT_APPLICABLE",
        "4, NOT_APPLICABLE",
        ", MISSING"
    })
    void a_collective_of_fewer_than_three_is_reviewed_elsewhere(@Nullable Integer size, Kind expected) {
        assertThat(Trial.of("C-16").set(Parameter.COUNT, 3).with(CollectiveFact.SIZE, size).kind()).isEqualTo(expected);
    }

    private static @Nullable Disciplines disciplined(
            DisciplineForm form, @Nullable LocalDate decided, @Nullable Boolean duty, Place place) {
        return decided == null ? null : new Disciplines(List.of(new Discipline(form, decided, decided, duty, place)));
    }
}
