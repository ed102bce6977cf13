package vn.xeploai.rules.cap;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.rules.regulation.CapBase;
import vn.xeploai.rules.ruling.OpenChoices.CapRounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CapSumTest {
    @ParameterizedTest
    @CsvSource({
        "0, 20, 0", "3, 20, 0", "4, 20, 0", "5, 20, 1", "7, 20, 1", "9, 20, 1", "10, 20, 2", "37, 20, 7", "40, 20, 8",
        "3, 25, 0", "4, 25, 1", "7, 25, 1", "8, 25, 2", "11, 25, 2"
    })
    void the_limit_is_the_table_of_the_regulation_note(int good, int percent, int limit) {
        assertThat(sum(0, good, CapBase.GOOD, percent, CapRounding.DOWN).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({"1, 5, GOOD, 5", "1, 4, GOOD_OR_BETTER, 5", "0, 7, GOOD_OR_BETTER, 7"})
    void the_base_is_those_good_or_those_good_or_better(int excellent, int good, CapBase base, int count) {
        assertThat(sum(excellent, good, base, 20, CapRounding.DOWN).baseCount()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"12, DOWN, 2", "12, HALF_UP, 2", "13, DOWN, 2", "13, HALF_UP, 3", "2, HALF_UP, 0", "3, HALF_UP, 1"})
    void a_fraction_of_a_person_is_dropped_unless_chosen_otherwise(int good, CapRounding rounding, int limit) {
        assertThat(sum(0, good, CapBase.GOOD, 20, rounding).limit()).isEqualTo(limit);
    }

    @Test
    void moving_one_person_recomputes_the_base() {
        CapSum before = sum(7, 37, CapBase.GOOD, 20, CapRounding.DOWN);
        assertThat(before.isExceeded()).isFalse();
        assertThat(before.stillPossible()).isZero();
        CapSum after = before.moved(1);
        assertThat(after).isEqualTo(sum(8, 36, CapBase.GOOD, 20, CapRounding.DOWN));
        assertThat(after.limit()).isEqualTo(7);
        assertThat(after.isExceeded()).isTrue();
        assertThat(after.tooMany()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 6, 1", "0, 5, 0", "0, 60, 10", "5, 55, 5", "0, 0, 0"})
    void of_six_good_ones_one_may_become_excellent(int excellent, int good, int possible) {
        assertThat(sum(excellent, good, CapBase.GOOD, 20, CapRounding.DOWN).stillPossible()).isEqualTo(possible);
    }

    @Test
    void all_may_become_excellent_under_a_hundred_percent_of_good_or_better() {
        assertThat(sum(0, 3, CapBase.GOOD_OR_BETTER, 100, CapRounding.DOWN).stillPossible()).isEqualTo(3);
    }

    @Test
    void counts_below_zero_are_refused() {
        assertThatThrownBy(() -> sum(-1, 1, CapBase.GOOD, 20, CapRounding.DOWN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sum(1, -1, CapBase.GOOD, 20, CapRounding.DOWN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sum(0, 0, CapBase.GOOD, 20, CapRounding.DOWN).isExceeded()).isFalse();
    }

    @Property
    void the_cap_never_admits_one_more_than_its_formula(
            @ForAll @IntRange(max = 300) int excellent,
            @ForAll @IntRange(max = 300) int good,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll CapBase base) {
        CapSum sum = sum(excellent, good, base, percent, CapRounding.DOWN);
        assertThat(100L * sum.limit()).isLessThanOrEqualTo((long) percent * sum.baseCount());
        assertThat(100L * (sum.limit() + 1)).isGreaterThan((long) percent * sum.baseCount());
        assertThat(sum.isExceeded()).isEqualTo(100L * excellent > (long) percent * sum.baseCount());
    }

    @Property
    void as_many_as_said_may_still_be_and_not_one_more(
            @ForAll @IntRange(max = 60) int excellent,
            @ForAll @IntRange(max = 300) int good,
            @ForAll @IntRange(max = 60) int percent,
            @ForAll CapBase base) {
        CapSum sum = sum(excellent, good, base, percent, CapRounding.DOWN);
        int possible = sum.stillPossible();
        if (possible > 0) {
            assertThat(sum.moved(possible).isExceeded()).isFalse();
        }
        if (possible < good) {
            assertThat(sum.moved(possible + 1).isExceeded()).isTrue();
        }
        int tooMany = sum.tooMany();
        assertThat(sum.moved(-tooMany).isExceeded()).isFalse();
        if (tooMany > 0) {
            assertThat(sum.moved(1 - tooMany).isExceeded()).isTrue();
        }
    }

    private static CapSum sum(int excellent, int good, CapBase base, int percent, CapRounding rounding) {
        return new CapSum(excellent, good, base, BigDecimal.valueOf(percent), rounding);
    }
}
