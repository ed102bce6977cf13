package vn.xeploai.rules.tally;

import java.math.BigDecimal;
import java.math.BigInteger;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShareTest {
    @ParameterizedTest
    @CsvSource({"28, 29, 1, 96.6", "27, 29, 1, 93.1", "1, 8, 1, 12.5", "1, 8, 0, 13", "1, 16, 1, 6.3", "1, 3, 4, 33.3333",
            "0, 5, 1, 0.0", "5, 5, 1, 100.0", "8, 51, 2, 15.69", "1, 2000, 1, 0.1", "1, 2001, 1, 0.0"})
    void is_rounded_half_up(int part, int whole, int decimals, String expected) {
        assertThat(new Share(part, whole).percent(decimals)).contains(new BigDecimal(expected));
    }

    @Test
    void of_nothing_has_no_percentage() {
        assertThat(new Share(0, 0).percent(1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5"})
    void refuses_a_part_outside_the_whole(int part, int whole) {
        assertThatThrownBy(() -> new Share(part, whole)).isInstanceOf(IllegalArgumentException.class);
    }

    /** |shown − exact| ≤ half a unit of the last digit, in integers: |shown·10^d·whole − part·100·10^d| · 2 ≤ whole. */
    @Property
    boolean differs_from_the_exact_value_by_at_most_half_a_unit(
            @ForAll @IntRange(min = 1, max = 6_000_000) int whole,
            @ForAll @IntRange(max = 6_000_000) int any,
            @ForAll @IntRange(max = 6) int decimals) {
        int part = any % (whole + 1);
        BigInteger shown = new Share(part, whole).percent(decimals).orElseThrow().unscaledValue();
        BigInteger exact = BigInteger.valueOf(part).multiply(BigInteger.valueOf(100)).multiply(BigInteger.TEN.pow(decimals));
        BigInteger apart = shown.multiply(BigInteger.valueOf(whole)).subtract(exact).abs();
        return apart.shiftLeft(1).compareTo(BigInteger.valueOf(whole)) <= 0;
    }
}
