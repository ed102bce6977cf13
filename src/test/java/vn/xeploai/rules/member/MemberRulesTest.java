package vn.xeploai.rules.member;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Choice;
import vn.xeploai.rules.ruling.Finding.Kind;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.OpenChoices.CountedUntil;
import vn.xeploai.rules.ruling.PartOf;
import vn.xeploai.rules.subject.SubjectFact;
import vn.xeploai.rules.trial.Covers;
import vn.xeploai.rules.trial.Trial;

import static org.assertj.core.api.Assertions.assertThat;

class MemberRulesTest {
    @ParameterizedTest
    @Covers("M-01")
    @CsvSource({
        "true, OBSTACLE",
        "false, CLEAR",
        ", MISSING"
    })
    void an_exempt_member_gets_no_level(@Nullable Boolean fact, Kind expected) {
        assertThat(Trial.of("M-01").with(MemberFact.EXEMPT, fact).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-02")
    @CsvSource({
        "true, OBSTACLE",
        "false, CLEAR",
        ", MISSING"
    })
    void a_suspended_member_gets_no_level(@Nullable Boolean fact, Kind expected) {
        assertThat(Trial.of("M-02").with(MemberFact.SUSPENDED, fact).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-08")
    @CsvSource({
        "true, OBSTACLE",
        "false, CLEAR",
        ", MISSING"
    })
    void concluded_degradation_is_a_ground(@Nullable Boolean fact, Kind expected) {
        assertThat(Trial.of("M-08").with(MemberFact.DEGRADATION, fact).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-03")
    @CsvSource({
        "2025-07-01, , OBSTACLE",
        "2025-06-30, , CLEAR",
        "2025-06-29, , CLEAR",
        "2025-07-01, 2026-01-01, CLEAR",
        "2025-07-02, 2026-01-01, OBSTACLE",
        "2025-06-30, 2025-12-29, OBSTACLE",
        "2025-08-31, 2026-02-28, CLEAR",
        ", , MISSING"
    })
    void six_months_since_admission_are_exactly_enough(@Nullable LocalDate admitted, @Nullable LocalDate day, Kind expected) {
        assertThat(Trial.of("M-03")
                .set(Parameter.MONTHS, 6)
                .with(MemberFact.ADMITTED_ON, admitted)
                .with(MemberFact.REFERENCE_DAY, day)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-03")
    @CsvSource({
        "2025-06-06, 2025-12-05, OBSTACLE",
        "2025-06-05, 2025-12-05, CLEAR",
        "2025-06-05, , MISSING",
        ", 2025-12-05, MISSING"
    })
    void the_six_months_may_be_counted_to_the_meeting(@Nullable LocalDate admitted, @Nullable LocalDate meeting, Kind expected) {
        assertThat(Trial.of("M-03")
                .set(Parameter.MONTHS, 6)
                .with(MemberFact.ADMITTED_ON, admitted)
                .with(MemberFact.MEETING_DAY, meeting)
                .with(MemberFact.REFERENCE_DAY, LocalDate.of(2020, 1, 1))
                .choosing(OpenChoices.DEFAULTS.withSixMonthsUntil(Choice.byDefault(CountedUntil.MEETING_DAY)))
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-10")
    @CsvSource({
        "4, 10, CLEAR",
        "5, 10, CLEAR",
        "6, 10, OBSTACLE",
        "0, 0, DECISION",
        ", 10, MISSING",
        "6, , MISSING"
    })
    void more_than_half_of_the_tasks_failed_is_a_ground(@Nullable Integer failed, @Nullable Integer assigned, Kind expected) {
        assertThat(Trial.of("M-10")
                .set(Parameter.PERCENT, 50)
                .with(MemberFact.TASKS_FAILED, failed)
                .with(SubjectFact.TASKS_ASSIGNED, assigned)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-11")
    @CsvSource({
        "2.9, CLEAR",
        "3, OBSTACLE",
        "3.0, OBSTACLE",
        "3.1, OBSTACLE",
        ", MISSING"
    })
    void three_months_of_sick_leave_bar_good_and_better(@Nullable BigDecimal months, Kind expected) {
        assertThat(Trial.of("M-11").set(Parameter.MONTHS, 3).with(MemberFact.SICK_LEAVE_MONTHS, months).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-12")
    @CsvSource({
        "2.9, NOT_APPLICABLE",
        "3, CLEAR",
        "3.1, CLEAR",
        ", NOT_APPLICABLE"
    })
    void long_sick_leave_leaves_the_member_in(@Nullable BigDecimal months, Kind expected) {
        assertThat(Trial.of("M-12").set(Parameter.MONTHS, 3).with(MemberFact.SICK_LEAVE_MONTHS, months).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-13")
    @CsvSource({
        "true, CLEAR",
        "false, NOT_APPLICABLE",
        ", NOT_APPLICABLE"
    })
    void maternity_leave_leaves_the_member_in(@Nullable Boolean leave, Kind expected) {
        assertThat(Trial.of("M-13").with(MemberFact.MATERNITY_LEAVE, leave).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-14")
    @CsvSource({
        "true, false, OBSTACLE",
        "true, true, CLEAR",
        "true, , MISSING",
        "false, , NOT_APPLICABLE",
        "false, false, NOT_APPLICABLE",
        ", , MISSING",
        ", false, MISSING",
        ", true, CLEAR"
    })
    void the_comment_of_the_temporary_cell_comes_first(@Nullable Boolean elsewhere, @Nullable Boolean comment, Kind expected) {
        assertThat(Trial.of("M-14")
                .with(MemberFact.TEMPORARILY_ELSEWHERE, elsewhere)
                .with(MemberFact.TEMPORARY_COMMENT, comment)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-19")
    @CsvSource({
        "true, false, WARNING", "true, , WARNING", "true, true, CLEAR", "false, false, NOT_APPLICABLE", ", false, NOT_APPLICABLE",
        ", , NOT_APPLICABLE"
    })
    void a_missing_comment_of_the_residence_is_a_reminder(@Nullable Boolean introduced, @Nullable Boolean comment, Kind expected) {
        assertThat(Trial.of("M-19")
                .with(MemberFact.RESIDENCE_INTRODUCED, introduced)
                .with(MemberFact.RESIDENCE_COMMENT, comment)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-15")
    @CsvSource({
        "true, 5.9, false, NOT_APPLICABLE",
        "true, 6, false, OBSTACLE",
        "true, 6.1, false, OBSTACLE",
        "true, 6, true, CLEAR",
        "true, 6, , MISSING",
        "true, , false, MISSING",
        "false, , , NOT_APPLICABLE",
        ", 7, false, MISSING"
    })
    void six_months_at_the_old_cell_need_its_remarks(@Nullable Boolean transferred, @Nullable BigDecimal months, @Nullable Boolean remarks, Kind expected) {
        assertThat(Trial.of("M-15")
                .set(Parameter.MONTHS, 6)
                .with(MemberFact.TRANSFERRED_IN, transferred)
                .with(MemberFact.MONTHS_AT_OLD_CELL, months)
                .with(MemberFact.OLD_CELL_REMARKS, remarks)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-16")
    @CsvSource({
        "true, HTXSNV, CLEAR",
        "true, HTTNV, OBSTACLE",
        "true, , MISSING",
        "false, , NOT_APPLICABLE",
        ", HTTNV, MISSING"
    })
    void the_state_rating_must_be_excellent_too(@Nullable Boolean employee, @Nullable String level, Kind expected) {
        assertThat(Trial.of("M-16")
                .with(MemberFact.STATE_EMPLOYEE, employee)
                .with(MemberFact.STATE_LEVEL, level)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-17")
    @CsvSource({
        "true, KHTNV, OBSTACLE",
        "true, HTNV, CLEAR",
        "true, , MISSING",
        "false, KHTNV, NOT_APPLICABLE",
        ", KHTNV, MISSING"
    })
    void not_completed_as_a_state_employee_is_a_ground(@Nullable Boolean employee, @Nullable String level, Kind expected) {
        assertThat(Trial.of("M-17")
                .with(MemberFact.STATE_EMPLOYEE, employee)
                .with(MemberFact.STATE_LEVEL, level)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("M-18")
    @CsvSource({
        "49, 100, CLEAR",
        "50, 100, CLEAR",
        "51, 100, OBSTACLE",
        "0, 0, NOT_APPLICABLE",
        ", 0, NOT_APPLICABLE"
    })
    void more_than_half_low_confidence_votes_are_a_ground(@Nullable Integer low, int cast, Kind expected) {
        assertThat(Trial.of("M-18")
                .set(Parameter.PERCENT, 50)
                .with(MemberFact.CONFIDENCE_VOTE, low == null ? null : new PartOf(low, cast))
                .kind()).isEqualTo(expected);
    }
}
