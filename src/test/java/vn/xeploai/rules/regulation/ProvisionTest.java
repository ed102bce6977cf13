package vn.xeploai.rules.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.DateSpan;

import static org.assertj.core.api.Assertions.assertThat;

class ProvisionTest {
    private static final Provision ONE = provision(RuleId.S_01, SubjectKind.MEMBER, List.of("HTXSNV"), Scope.CENTRAL, "2025-01-01", "2026-01-01");

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2025-01-01, false", "2024-01-01, 2025-01-02, true", "2025-12-31, , true", "2026-01-01, , false",
        ", 2025-01-01, false", ", 2025-01-02, true", ", , true"
    })
    void two_provisions_collide_on_common_days_only(@Nullable String since, @Nullable String until, boolean collide) {
        Provision other = provision(RuleId.S_01, SubjectKind.MEMBER, List.of("HTXSNV"), Scope.CENTRAL, since, until);
        assertThat(ONE.collidesWith(other)).isEqualTo(collide);
        assertThat(other.collidesWith(ONE)).isEqualTo(collide);
    }

    @Test
    void other_rules_subjects_levels_or_authors_do_not_collide() {
        assertThat(ONE.collidesWith(provision(RuleId.S_02, SubjectKind.MEMBER, List.of("HTXSNV"), Scope.CENTRAL, null, null))).isFalse();
        assertThat(ONE.collidesWith(provision(RuleId.S_01, SubjectKind.CELL, List.of("HTXSNV"), Scope.CENTRAL, null, null))).isFalse();
        assertThat(ONE.collidesWith(provision(RuleId.S_01, SubjectKind.MEMBER, List.of("HTTNV"), Scope.CENTRAL, null, null))).isFalse();
        assertThat(ONE.collidesWith(provision(RuleId.S_01, SubjectKind.MEMBER, List.of("HTXSNV"), Scope.WARD, null, null))).isFalse();
        Provision all = provision(RuleId.S_01, SubjectKind.MEMBER, List.of(), Scope.CENTRAL, null, null);
        assertThat(ONE.collidesWith(all)).isTrue();
        assertThat(all.collidesWith(ONE)).isTrue();
    }

    @Test
    void no_level_named_means_all_levels_and_values_are_found_by_parameter() {
        assertThat(ONE.speaksOf("HTXSNV")).isTrue();
        assertThat(ONE.speaksOf("HTTNV")).isFalse();
        assertThat(provision(RuleId.S_01, SubjectKind.MEMBER, List.of(), Scope.CENTRAL, null, null).speaksOf("HTTNV")).isTrue();
        assertThat(ONE.number(Parameter.FLOOR)).contains(BigDecimal.TEN);
        assertThat(ONE.number(Parameter.CEILING)).isEmpty();
        assertThat(ONE.option(Parameter.BASE, CapBase.class)).isEmpty();
    }

    @Test
    void ids_and_parameters_are_found_by_what_people_write() {
        assertThat(RuleId.of("M-07")).contains(RuleId.M_07);
        assertThat(RuleId.of("M_07")).isEmpty();
        assertThat(Parameter.of("floor")).contains(Parameter.FLOOR);
        assertThat(RuleId.Q_01.takes(Parameter.PERCENT_BY_DECISION)).isTrue();
        assertThat(RuleId.S_01.takes(Parameter.PERCENT_BY_DECISION)).isFalse();
        assertThat(RuleId.Q_01.takes(Parameter.MONTHS)).isFalse();
        assertThat(SubjectKind.LEADER.code()).isEqualTo("leader");
    }

    private static Provision provision(
            RuleId rule, SubjectKind subject, List<String> levels, Scope scope, @Nullable String since, @Nullable String until) {
        DateSpan days = new DateSpan(since == null ? null : LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
        return new Provision(
                rule, Set.of(subject), levels, null, false, new Citation("T", "1", Evidence.V), scope, days,
                Map.of(Parameter.FLOOR, BigDecimal.TEN));
    }
}
